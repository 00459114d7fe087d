package cn.songhe.evaluation.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that a well-written plugin uses passes. */
class CleanPluginTest {

    private static final String PLUGIN = """
            import cn.songhe.spi.*;
            import java.math.BigDecimal;
            import java.math.RoundingMode;
            import java.time.*;
            import java.time.format.DateTimeFormatter;
            import java.util.*;
            import java.util.function.*;
            import java.util.stream.*;

            public final class Clean implements CityPlugin {

                enum Level { LOW, HIGH { @Override int weight() { return 3; } }; int weight() { return 1; } }
                sealed interface Step permits Paid, Kept {}
                record Paid(long fen, String to) implements Step {}
                record Kept(List<Integer> days) implements Step {}
                static final class Fault extends IllegalStateException { Fault(String m) { super(m); } }

                private static final Map<Level, Long> RATES = Map.copyOf(new EnumMap<>(Map.of(Level.LOW, 100L, Level.HIGH, 300L)));
                private static final int[] DAYS = {31, 28};
                static final List<String> NAMES = List.of("甲", "乙");
                private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT);

                @Override public DivisionCode division() { return DivisionCode.of("140100"); }
                @Override public Text title() { return Text.of("太原", "Taiyuan"); }
                @Override public List<PolicyDocument> documents() { return List.of(); }

                int byEnum(Level level) { return switch (level) { case LOW -> 1; case HIGH -> 2; }; }
                int byText(String text) { switch (text) { case "甲": return 1; case "乙": return 2; default: return 0; } }
                String joined(Step step, int n) { return "step " + n + " of " + step + NAMES; }
                long fen(Step step) { return step instanceof Paid paid ? paid.fen() : 0; }
                List<String> sorted(Collection<Paid> all) {
                    return all.stream().filter(p -> p.fen() > 0).sorted(Comparator.comparingLong(Paid::fen).reversed())
                            .map(Paid::to).distinct().collect(Collectors.toList());
                }
                Map<Boolean, Long> grouped(List<Paid> all) {
                    return all.stream().collect(Collectors.groupingBy(p -> p.fen() > 5, TreeMap::new, Collectors.summingLong(Paid::fen)));
                }
                long rounded(long fen) { return BigDecimal.valueOf(fen).divide(BigDecimal.TEN, RoundingMode.HALF_UP).longValueExact(); }
                String month(LocalDate day) { return MONTH.format(day) + day.format(DateTimeFormatter.ISO_DATE).toUpperCase(Locale.ROOT); }
                int[] copy() { var copy = DAYS.clone(); System.arraycopy(DAYS, 0, copy, 0, 1); assert copy.length > 0; return copy; }
                Supplier<Paid> later(String to) { BiFunction<Long, String, Paid> make = Paid::new; return () -> make.apply(1L, to); }
                Optional<Level> find(String name) { return Arrays.stream(Level.values()).filter(l -> l.name().equals(name)).findFirst(); }
                String kind(Object o) { if (o == null) { throw new Fault("none"); } return o.getClass().getSimpleName() + List.of(1, "a", Level.LOW); }
                long mixed() { long sum = 0; for (Object o : new Object[] {1, "x"}) { try { sum += o.hashCode(); } finally { sum++; } } return sum; }
            }
            """;

    @TempDir
    Path classes;

    @Test
    void recordsLambdasSwitchesStreamsAndSealedTypesPass() {
        assertThat(SmallSources.check(classes, PLUGIN)).isEmpty();
    }
}
