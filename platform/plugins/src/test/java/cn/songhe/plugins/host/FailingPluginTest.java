package cn.songhe.plugins.host;

import static cn.songhe.plugins.host.BesideGoodOnes.assertRefused;
import static cn.songhe.plugins.host.BesideGoodOnes.bad;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plugin that fails while it is loaded is told about in one sentence, and the good ones beside it still decide. */
class FailingPluginTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# none",
                "demo.City\ndemo.Other",
                "demo.Missing",
                "demo.Monthly",
                "java.lang.String",
                "no such name"
            })
    void aPluginWithoutExactlyOneEntryPointIsRefused(String services) {
        var plugin = bad().file("META-INF/services/cn.songhe.spi.CityPlugin", services);

        assertRefused(directory, plugin, "plugin.entry");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            throw new IllegalStateException("no luck");  | java.lang.IllegalStateException: no luck
            throw new StackOverflowError();              | java.lang.StackOverflowError
            int[] days = {31}; days[7]++;                | java.lang.ArrayIndexOutOfBoundsException: Index 7
            """)
    void aConstructorThatThrowsIsRefused(String statement, String what) {
        var body = "implements CityPlugin {\npublic City() {" + statement + "}";
        var plugin = bad().edit("demo.City", "implements CityPlugin {", body);

        assertRefused(directory, plugin, "plugin.failed").singleElement().satisfies(why -> {
            assertThat(why.where()).isEqualTo("demo.City.<init>");
            assertThat(why.text().en()).contains(what).doesNotContain("\n");
        });
    }

    @Test
    void anExceptionWhoseMessageThrowsIsRefusedToo() {
        var plugin =
                bad().source("demo.Odd", """
                        package demo;
                        final class Odd extends RuntimeException {
                            @Override public String getMessage() { throw this; }
                        }
                        """).edit("demo.City", "return List.of(new Monthly());", "throw new Odd();");

        assertRefused(directory, plugin, "plugin.failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"services/list.yaml", "reports/year.yaml", "parameters/more.yaml"})
    void aDataFileWithAFaultIsRefusedAndNamed(String file) {
        assertRefused(directory, bad().file(file, "nobody: knows\n"), "plugin.yaml")
                .allSatisfy(why -> assertThat(why.where()).contains(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"services/list.yml", "reports/2025/year.yaml"})
    void aDataFileThatWouldBeIgnoredIsRefused(String file) {
        assertRefused(directory, bad().file(file, "list: X\n"), "plugin.file")
                .allSatisfy(why -> assertThat(why.where()).isEqualTo(file));
    }

    @Test
    void aPluginWithoutADivisionIsRefused() {
        var plugin = bad().edit("demo.City", "return DivisionCode.of(\"140100\");", "return null;");

        assertRefused(directory, plugin, "plugin.failed")
                .allSatisfy(why -> assertThat(why.text().en()).contains("division()"));
    }

    @Test
    void classesThatDoNotFitTogetherAreRefusedBeforeTheyRun() {
        var other = SourceCompiler.compile(Map.of("demo.Rate", "package demo; final class Rate {}"));
        var plugin = bad().source("demo.Step", "package demo; class Step { Step next() { return new Rate(); } }")
                .source("demo.Rate", "package demo; final class Rate extends Step {}")
                .file("demo/Rate.class", other.get("demo/Rate.class"));

        assertRefused(directory, plugin, "plugin.failed")
                .allSatisfy(why -> assertThat(why.text().en()).contains("VerifyError"));
    }

    @Test
    void aBrokenZipIsRefused() throws IOException {
        var jar = bad().write(directory, "bad");
        var bytes = Files.readAllBytes(jar);
        for (var broken : List.of(new byte[0], new byte[] {1, 2, 3}, Arrays.copyOf(bytes, bytes.length / 2))) {
            Files.write(jar, broken);

            assertRefused(directory, "plugin.unreadable");
        }
    }

    @Test
    void aDirectoryNamedLikeAJarIsRefused() throws IOException {
        Files.createDirectory(directory.resolve("bad.jar"));

        assertRefused(directory, "plugin.unreadable");
    }
}
