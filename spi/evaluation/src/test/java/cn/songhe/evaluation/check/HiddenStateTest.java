package cn.songhe.evaluation.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenStateTest {

    @TempDir
    Path classes;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            static int counter;                                            | static int counter
            private static String last = "";                               | static java.lang.String last
            public static final long[] RATES = {1};                        | static long[] RATES
            static final ArrayList<String> SEEN = null;                    | static java.util.ArrayList SEEN
            private static final Map<Long, Long> CACHE = new HashMap<>();  | demo.Rate.CACHE
            synchronized void decide() {}                                  | synchronized
            void decide() { synchronized (this) { hashCode(); } }          | synchronized
            native void decide();                                          | native
            protected void finalize() {}                                   | finalize()
            double rate;                                                   | double
            long half(long fen) { return (long) (fen * 0.5); }             | float/double
            static final Tally TALLY = new Tally(); static class Tally { long n; } | demo.Rate.TALLY
            """)
    void stateLocksAndFloatingPointAreRefused(String member, String what) {
        var found = SmallSources.checkMembers(classes, member);

        assertThat(found).extracting(Violation::what).contains(what);
        assertThat(found)
                .allSatisfy(
                        v -> assertThat(v.why().en()).startsWith("demo.Rate").contains(v.what()));
    }

    @Test
    void whatTheHostHoldsHasNoChangingField() {
        var found = SmallSources.check(classes, """
                public abstract class Counting implements cn.songhe.spi.CityPlugin {
                    private int asked;
                    private final java.util.List<String> seen = new java.util.ArrayList<>();
                    private final int bound = 1;
                }
                """, "public enum Grade { A; private long times; }");

        assertThat(found).extracting(Violation::what).containsExactly("int asked", "demo.Counting.seen", "long times");
    }

    @Test
    void aHelperThatLivesForOneDecisionMayChange() {
        assertThat(SmallSources.checkMembers(classes, "private long sum; void add(long fen) { sum += fen; }"))
                .isEmpty();
    }

    @Test
    void aClassDoesNotWriteIntoAnother() {
        var found = SmallSources.check(
                classes, "public class Rate { static long fen; }", "public class Bed { static { Rate.fen = 1; } }");

        assertThat(found).extracting(Violation::what).contains("demo.Rate.fen", "static long fen");
    }
}
