package cn.songhe.evaluation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagingTest {

    @TempDir
    Path classes;

    @TempDir
    Path elsewhere;

    @Test
    void aJarIsCheckedLikeADirectory() throws IOException {
        SmallSources.compile(classes, "public class Rate { Object today() { return java.time.LocalDate.now(); } }");
        var jar = elsewhere.resolve("rate.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("demo/Rate.class"));
            out.write(Files.readAllBytes(classes.resolve("demo/Rate.class")));
        }

        assertThat(BytecodeCheck.check(jar))
                .isEqualTo(BytecodeCheck.check(classes))
                .hasSize(1);
    }

    @Test
    void aPluginBringsNeitherTheContractNorAJarInside() {
        var found = BytecodeCheck.check(Map.of("cn/songhe/spi/Money.class", new byte[0], "lib/tools.jar", new byte[0]));

        assertThat(found).extracting(Violation::what).containsExactly("cn/songhe/spi/Money.class", "lib/tools.jar");
        assertThat(found.get(0).why().en()).contains("scope provided");
    }

    @Test
    void aClassUnderAnotherNameIsRefused() throws IOException {
        SmallSources.compile(classes, "public class Rate {}");
        var bytes = Files.readAllBytes(classes.resolve("demo/Rate.class"));

        assertThat(BytecodeCheck.check(Map.of("META-INF/versions/17/demo/Rate.class", bytes)))
                .extracting(Violation::what)
                .containsExactly("demo.Rate");
    }

    @Test
    void noNameExemptsAClassFromTheCheck() throws IOException {
        SmallSources.compile(classes, "public class Rate { static int counter; }");
        var bytes = Files.readAllBytes(classes.resolve("demo/Rate.class"));
        bytes[7] = 52;

        assertThat(BytecodeCheck.check(Map.of("module-info.class", bytes))).hasSize(1);
        assertThat(BytecodeCheck.check(Map.of("java/util/Rate.class", bytes))).hasSize(1);
    }

    @Test
    void damagedClassesAreRefusedAndNothingIsThrown() throws IOException {
        SmallSources.compile(classes, "public class Rate { long twice(long fen) { return 2 * fen; } }");
        var bytes = Files.readAllBytes(classes.resolve("demo/Rate.class"));
        for (int length = 0; length < bytes.length; length++) {
            var torn = Map.of("demo/Rate.class", java.util.Arrays.copyOf(bytes, length));

            assertThat(BytecodeCheck.check(torn)).as("%d bytes", length).hasSize(1);
        }
    }

    @Test
    void aFileThatIsNoJarIsNotRead() throws IOException {
        var file = Files.writeString(elsewhere.resolve("broken.jar"), "no zip");

        assertThatThrownBy(() -> BytecodeCheck.check(file)).isInstanceOf(IOException.class);
    }
}
