package cn.songhe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.songhe.spi.CityPlugin;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** A check that fails fails its own test, with what was found and how to mend it; the others stand as they are. */
class ContractTest {

    private static final String CITY = """
            package demo;
            import cn.songhe.spi.*;
            import java.util.*;
            public final class City implements CityPlugin {
                private static final Money RATE = Money.ofFen(10000);
                @Override public DivisionCode division() { return DivisionCode.of("990200"); }
                @Override public Text title() { return Text.of("小镇", "Town"); }
                @Override public List<PolicyDocument> documents() { return List.of(); }
            }
            """;

    @TempDir
    Path directory;

    @Test
    void aFailedCheckFailsItsOwnTestAlone() throws IOException {
        var contract = contractOf(CITY);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(contract::everyNumberStandsInTheParameters)
                .withMessageContaining("demo.City.<clinit>:5")
                .withMessageContaining("put it in parameters/*.yaml");
        assertThatCode(contract::theCodeCallsNothingForbidden).doesNotThrowAnyException();
        assertThatCode(contract::thePluginLoadsAndFitsTogether).doesNotThrowAnyException();
    }

    @Test
    void aCheckThatCannotBeMadeIsSkipped() throws IOException {
        var contract = contractOf(CITY.replace("Money.ofFen(10000)", "Money.ofFen(System.nanoTime())"));

        assertThatExceptionOfType(AssertionError.class).isThrownBy(contract::theCodeCallsNothingForbidden);
        assertThatExceptionOfType(TestAbortedException.class).isThrownBy(contract::everyCasePasses);
    }

    private CityPluginContract contractOf(String source) throws IOException {
        var file = Files.writeString(directory.resolve("City.java"), source);
        var classes = Files.createDirectory(directory.resolve("classes"));
        var contract = CityPlugin.class.getProtectionDomain().getCodeSource().getLocation();
        var classPath = Path.of(URI.create(contract.toString())).toString();
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", classPath, "-d", classes.toString(), file.toString());
        assertThat(result).isZero();
        var services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve(CityPlugin.class.getName()), "demo.City");
        return new CityPluginContract() {
            @Override
            Path plugin() {
                return classes;
            }
        };
    }
}
