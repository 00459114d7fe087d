package cn.songhe.plugins.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.songhe.plugins.host.InstalledPlugin.Loaded;
import cn.songhe.spi.CityPlugin;
import cn.songhe.spi.Money;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plugin's class loader shows, should a plugin ever get hold of it. */
class PluginClassesTest {

    @TempDir
    Path directory;

    private ClassLoader classes;

    @BeforeEach
    void loadAPlugin() {
        PluginSources.good("demo", "1.0.0").write(directory, "demo");
        var plugin = (Loaded) PluginHost.load(directory).plugins().get(0);
        classes = plugin.policy().plugin().getClass().getClassLoader();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cn.songhe.plugins.host.PluginHost",
                "cn.songhe.evaluation.CityPolicy",
                "org.pf4j.PluginManager",
                "org.slf4j.Logger",
                "org.junit.jupiter.api.Test",
                "javax.tools.ToolProvider",
                "sun.misc.Unsafe",
                "jdk.internal.misc.Unsafe"
            })
    void thePlatformAndItsLibrariesCannotBeLoadedByName(String name) {
        assertThatThrownBy(() -> classes.loadClass(name)).isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> Class.forName(name, true, classes)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void theContractIsTheHostsAndTheRestIsThePluginsOwn() throws ClassNotFoundException {
        assertThat(classes.loadClass("cn.songhe.spi.Money")).isSameAs(Money.class);
        assertThat(classes.loadClass("java.util.List")).isSameAs(java.util.List.class);
        assertThat(classes.loadClass("demo.Monthly").getClassLoader())
                .isSameAs(classes)
                .isNotSameAs(CityPlugin.class.getClassLoader());
    }

    @Test
    void noResourceOfThePlatformShows() throws IOException {
        assertThat(classes.getResource("cn/songhe/spi/Money.class")).isNull();
        assertThat(classes.getResource("java/lang/Object.class")).isNull();
        assertThat(classes.getResources("META-INF/MANIFEST.MF").hasMoreElements())
                .isFalse();
    }
}
