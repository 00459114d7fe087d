package cn.songhe.evaluation.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForbiddenCallsTest {

    @TempDir
    Path classes;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LocalDate.now();                                      | java.time.LocalDate.now()
            YearMonth.now(ZoneId.of("Asia/Shanghai"));            | java.time.YearMonth.now(ZoneId)
            Clock.systemUTC();                                    | java.time.Clock.systemUTC()
            java.time.chrono.IsoChronology.INSTANCE.dateNow();    | java.time.chrono.IsoChronology.dateNow()
            ZoneId.systemDefault();                               | java.time.ZoneId.systemDefault()
            System.currentTimeMillis();                           | java.lang.System.currentTimeMillis()
            System.getenv("HOME");                                | java.lang.System.getenv(String)
            System.out.println();                                 | java.lang.System.out
            Runtime.getRuntime();                                 | java.lang.Runtime.getRuntime()
            Integer.getInteger("port");                           | java.lang.Integer.getInteger(String)
            new ProcessBuilder("ls");                             | new java.lang.ProcessBuilder(String[])
            new Random().nextInt();                               | java.util.Random.nextInt()
            UUID.randomUUID();                                    | java.util.UUID.randomUUID()
            Collections.shuffle(new ArrayList<String>());         | java.util.Collections.shuffle(List)
            new Thread(() -> {}).start();                         | java.lang.Thread.start()
            new java.util.concurrent.atomic.AtomicLong();         | new java.util.concurrent.atomic.AtomicLong()
            List.of(1).parallelStream();                          | java.util.List.parallelStream()
            List.of(1).stream().parallel();                       | java.util.stream.Stream.parallel()
            Class.forName("demo.Rate");                           | java.lang.Class.forName(String)
            Rate.class.getMethods();                              | java.lang.Class.getMethods()
            Rate.class.getClassLoader();                          | java.lang.Class.getClassLoader()
            ServiceLoader.load(Rate.class);                       | java.util.ServiceLoader.load(Class)
            java.lang.invoke.MethodHandles.lookup();              | java.lang.invoke.MethodHandles.lookup()
            new java.net.Socket("localhost", 1).close();          | new java.net.Socket(String, int)
            java.nio.file.Files.readString(null);                 | java.nio.file.Files.readString(Path)
            new Exception().printStackTrace();                    | java.lang.Exception.printStackTrace()
            new Exception().getStackTrace();                      | java.lang.Exception.getStackTrace()
            String.format("%d", 1);                               | java.lang.String.format(String, Object[])
            "%d".formatted(1);                                    | java.lang.String.formatted(Object[])
            "A".toLowerCase();                                    | java.lang.String.toLowerCase()
            "A".getBytes();                                       | java.lang.String.getBytes()
            Locale.getDefault();                                  | java.util.Locale.getDefault()
            new Object().notifyAll();                             | java.lang.Object.notifyAll()
            Math.random();                                        | java.lang.Math.random()
            new java.math.BigDecimal(0.1);                        | new java.math.BigDecimal(double)
            List.of(1L).stream().mapToDouble(x -> x).sum();       | java.util.stream.DoubleStream.sum()
            """)
    void aForbiddenCallIsNamedWithItsClassMethodAndLine(String statement, String what) {
        var found = SmallSources.checkMembers(classes, "void decide() throws Exception {\n" + statement + "\n}");

        assertThat(found).anySatisfy(v -> {
            assertThat(v.what()).isEqualTo(what);
            assertThat(v.className()).isEqualTo("demo.Rate");
            assertThat(v.method()).isEqualTo("decide");
            assertThat(v.line()).isEqualTo(3);
            assertThat(v.why().en()).startsWith("demo.Rate.decide (line 3): " + what + ". ");
            assertThat(v.why().zh()).startsWith("demo.Rate.decide（第 3 行）：" + what + "。");
        });
    }

    @Test
    void aCallInsideALambdaIsNamedByTheMethodAroundIt() {
        var found = SmallSources.checkMembers(
                classes, "Object decide() { return List.of(1).stream().map(x -> Instant.now()); }");

        assertThat(found).extracting(Violation::method).containsOnly("decide");
    }

    @Test
    void aMethodReferenceIsACall() {
        var found =
                SmallSources.checkMembers(classes, "java.util.function.Supplier<LocalDate> today = LocalDate::now;");

        assertThat(found).extracting(Violation::what).containsExactly("java.time.LocalDate.now()");
    }

    @Test
    void aForbiddenMethodStaysForbiddenUnderTheNameOfASubclass() {
        var found = SmallSources.check(
                classes,
                "public class Beds extends java.util.ArrayList<String> {}",
                "public class Rate { Object all(Beds beds) { return beds.parallelStream(); } }",
                "public class Fault extends RuntimeException {}",
                "public class Log { void of(Fault fault) { fault.printStackTrace(); } }");

        assertThat(found)
                .extracting(Violation::what)
                .containsExactly("demo.Fault.printStackTrace()", "demo.Beds.parallelStream()");
    }

    @Test
    void aLibraryThatIsNotInTheJarIsNamed() {
        var found = SmallSources.checkMembers(classes, "org.w3c.dom.Node node;");

        assertThat(found).extracting(Violation::what).containsExactly("org.w3c.dom.Node");
        assertThat(found.get(0).why().en()).contains("not in the plugin's jar");
    }

    @Test
    void whatIsNotAllowedExpresslyIsRefused() {
        var found = SmallSources.checkMembers(
                classes, "Class<?> type = java.util.SimpleTimeZone.class, other = java.util.EventObject.class;");

        assertThat(found).extracting(Violation::what).contains("java.util.EventObject");
    }
}
