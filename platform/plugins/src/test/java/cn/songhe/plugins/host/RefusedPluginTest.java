package cn.songhe.plugins.host;

import static cn.songhe.plugins.host.BesideGoodOnes.assertRefused;
import static cn.songhe.plugins.host.BesideGoodOnes.bad;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a plugin is told without running it, and the good ones beside it still decide. */
class RefusedPluginTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            java.time.LocalDate.now()               | java.time.LocalDate.now()
            new java.net.Socket("localhost", 1)     | new java.net.Socket(String, int)
            Class.forName("demo.City")              | java.lang.Class.forName(String)
            """)
    void codeThatIsNotPureIsRefusedByClassAndCall(String expression, String call) {
        var statement = "try { Objects.hash(" + expression + "); } catch (Exception e) { }\n";
        var plugin = bad().edit("demo.Monthly", "return Decision.grant", statement + "return Decision.grant");

        assertRefused(directory, plugin, "plugin.bytecode").anySatisfy(why -> {
            assertThat(why.where()).isEqualTo("demo.Monthly.decide");
            assertThat(why.text().en()).contains("demo.Monthly.decide (line ").contains(call);
            assertThat(why.text().zh()).contains("demo.Monthly.decide（第 ").contains(call);
        });
    }

    @Test
    void aParameterWithoutACitationIsRefused() {
        var uncited = DemoPlugin.PARAMETERS.replace(", document: doc, clause: \"1\"", "");

        assertRefused(directory, bad().file("parameters/demo.yaml", uncited), "plugin.yaml")
                .allSatisfy(why -> assertThat(why.where()).contains("parameters/demo.yaml"));
    }

    @Test
    void aMissingParameterIsRefused() {
        var plugin = bad().file("parameters/demo.yaml", "parameters: []");

        assertRefused(directory, plugin, "plugin.missing-parameter")
                .extracting(Refusal::where)
                .contains("D-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"parameters/demo.yml", "parameters/2022/demo.yaml"})
    void aParameterFileThatWouldBeIgnoredIsRefused(String name) {
        assertRefused(directory, bad().file(name, DemoPlugin.PARAMETERS), "plugin.file")
                .extracting(Refusal::where)
                .containsExactly(name);
    }

    @Test
    void aParameterFileInAnotherEncodingIsRefused() {
        assertRefused(
                directory, bad().file("parameters/demo.yaml", new byte[] {(byte) 0xca, (byte) 0xc0}), "plugin.file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"^9.0.0", ">=0.0.1 & <1.0.0", "0.0.9"})
    void aRangeWithoutTheHostsContractIsRefused(String range) {
        assertRefused(directory, bad().attribute("Plugin-Requires", range), "plugin.spi-range")
                .allSatisfy(why -> assertThat(why.text().en()).contains(range));
    }

    @ParameterizedTest
    @CsvSource({
        "Plugin-Id,",
        "Plugin-Id,Two Words",
        "Plugin-Version,",
        "Plugin-Version,1",
        "Plugin-Requires,",
        "Plugin-Requires,soon"
    })
    void aManifestThatDoesNotSayWhoItIsIsRefused(String attribute, String value) {
        assertRefused(directory, bad().attribute(attribute, value), "plugin.manifest")
                .singleElement()
                .satisfies(why -> assertThat(why.text().en()).contains(attribute));
    }

    @Test
    void aPluginThatBringsTheContractIsRefused() {
        assertRefused(directory, bad().file("cn/songhe/spi/Money.class", new byte[] {1}), "plugin.bundled-spi")
                .extracting(Refusal::where)
                .containsExactly("cn/songhe/spi/Money.class");
    }
}
