package cn.songhe.doctor;

import cn.songhe.spi.CityPlugin;
import cn.songhe.spi.Text;
import com.github.zafarkhaja.semver.Version;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.jar.Manifest;

/** Whether the manifest says who the plugin is and which versions of the contract it can be run with. */
final class ManifestExam {

    private static final String WHERE = "META-INF/MANIFEST.MF";
    private static final Text REMEDY = Text.of(
            "在构建插件包时写入清单（maven-jar-plugin 的 manifestEntries）",
            "write the attribute when the jar is built (manifestEntries of the maven-jar-plugin)");

    private final Manifest manifest;
    private final Chart chart;

    ManifestExam(Manifest manifest, Chart chart) {
        this.manifest = manifest;
        this.chart = chart;
    }

    void examine() {
        chart.examined(Topic.MANIFEST);
        require(
                "Plugin-Id",
                "小写字母与数字，以点或连字符连接",
                "lower-case words with hyphens or dots",
                v -> v.matches("[a-z0-9]+([.-][a-z0-9]+)*"));
        require(
                "Plugin-Version",
                "语义化版本，例如 1.0.0",
                "a semantic version such as 1.0.0",
                v -> isReadable(() -> Version.parse(v)));
        require(
                "Plugin-Requires",
                "接口版本范围，例如 >=1.0.0 & <2.0.0",
                "a range of the contract's versions such as >=1.0.0 & <2.0.0",
                v -> isReadable(() -> isInRange(v)));
        attribute("Plugin-Requires")
                .filter(v -> isReadable(() -> isInRange(v)))
                .filter(v -> !isInRange(v))
                .ifPresent(this::outside);
    }

    private void outside(String range) {
        chart.add(
                Topic.MANIFEST,
                Finding.of(
                        WHERE,
                        "插件要求接口版本 " + range + "，现为 " + CityPlugin.SPI_VERSION,
                        "the plugin requires version " + range + " of the contract, which is " + CityPlugin.SPI_VERSION,
                        Text.of(
                                "按此版本的接口重新编译，并改写 Plugin-Requires",
                                "build it for this version and change Plugin-Requires")));
    }

    private void require(String name, String zh, String en, Predicate<String> condition) {
        if (attribute(name).filter(condition).isEmpty()) {
            var shown = attribute(name).orElse("–");
            chart.add(
                    Topic.MANIFEST,
                    Finding.of(
                            WHERE,
                            name + " 应为" + zh + "，现为 " + shown,
                            name + " should be " + en + ", and is " + shown,
                            REMEDY));
        }
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(manifest.getMainAttributes().getValue(name)).map(String::strip);
    }

    private static boolean isInRange(String range) {
        return range.equals("*") || Version.parse(CityPlugin.SPI_VERSION).satisfies(range);
    }

    private static boolean isReadable(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
