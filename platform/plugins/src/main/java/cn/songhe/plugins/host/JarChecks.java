package cn.songhe.plugins.host;

import cn.songhe.evaluation.check.BytecodeCheck;
import cn.songhe.evaluation.check.Violation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What must hold of a jar before anything in it runs. */
final class JarChecks {

    private JarChecks() {}

    /** What the first check finds that finds anything; a later one would only repeat it in other words. */
    static List<Refusal> refusals(PluginJar jar) {
        return Stream.<Function<PluginJar, List<Refusal>>>of(
                        JarChecks::manifest, JarChecks::bundled, JarChecks::bytecode)
                .map(check -> check.apply(jar))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Refusal> manifest(PluginJar jar) {
        return new ManifestCheck(jar).refusals();
    }

    private static List<Refusal> bundled(PluginJar jar) {
        return jar.contents().keySet().stream()
                .filter(name -> name.startsWith("cn/songhe/spi/"))
                .limit(1)
                .map(name -> Refusal.of(
                        "plugin.bundled-spi",
                        name,
                        "插件包内含接口的类：把 songhe-spi 的依赖范围设为 provided。",
                        "The jar contains classes of the contract: give the dependency songhe-spi the scope provided."))
                .toList();
    }

    private static List<Refusal> bytecode(PluginJar jar) {
        return BytecodeCheck.check(jar.contents()).stream()
                .map(v -> new Refusal("plugin.bytecode", place(v), v.why()))
                .toList();
    }

    private static String place(Violation violation) {
        return violation.method().isEmpty() ? violation.className() : violation.className() + "." + violation.method();
    }
}
