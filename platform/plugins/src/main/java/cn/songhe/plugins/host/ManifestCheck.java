package cn.songhe.plugins.host;

import cn.songhe.spi.CityPlugin;
import java.util.List;
import java.util.stream.Stream;
import org.pf4j.DefaultVersionManager;
import org.pf4j.VersionManager;

/** Whether a jar says who it is and which versions of the contract it can be run with. */
final class ManifestCheck {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private final PluginJar jar;
    private final VersionManager versions = new DefaultVersionManager();

    ManifestCheck(PluginJar jar) {
        this.jar = jar;
    }

    List<Refusal> refusals() {
        var unclear =
                Stream.of(id(), version(), requires()).flatMap(List::stream).toList();
        return unclear.isEmpty() ? range() : unclear;
    }

    private List<Refusal> id() {
        return jar.id().filter(v -> v.matches("[a-z0-9]+([.-][a-z0-9]+)*")).isPresent()
                ? List.of()
                : unclear("Plugin-Id", "小写字母与数字，以点或连字符连接", "lower-case words with hyphens or dots");
    }

    private List<Refusal> version() {
        return jar.version()
                        .filter(v -> isReadable(() -> versions.compareVersions(v, v)))
                        .isPresent()
                ? List.of()
                : unclear("Plugin-Version", "语义化版本，例如 1.0.0", "a semantic version such as 1.0.0");
    }

    private List<Refusal> requires() {
        return jar.requires().filter(v -> isReadable(() -> isInRange(v))).isPresent()
                ? List.of()
                : unclear("Plugin-Requires", "接口版本范围，例如 ^1.0.0", "a range of the contract's versions such as ^1.0.0");
    }

    private List<Refusal> range() {
        var range = jar.requires().orElseThrow();
        var own = CityPlugin.SPI_VERSION;
        return isInRange(range)
                ? List.of()
                : List.of(Refusal.of(
                        "plugin.spi-range",
                        MANIFEST,
                        "插件要求接口版本 " + range + "，平台提供 " + own + "：请为此版本重新编译。",
                        "The plugin requires version " + range + " of the contract, the host has " + own
                                + ": build it for this version."));
    }

    private boolean isInRange(String range) {
        return versions.checkVersionConstraint(CityPlugin.SPI_VERSION, range);
    }

    private static boolean isReadable(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static List<Refusal> unclear(String attribute, String zh, String en) {
        return List.of(Refusal.of(
                "plugin.manifest",
                MANIFEST,
                "清单须写明 " + attribute + "：" + zh + "。",
                "The manifest gives " + attribute + ": " + en + "."));
    }
}
