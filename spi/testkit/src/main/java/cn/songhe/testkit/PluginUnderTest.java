package cn.songhe.testkit;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.ParameterBook;
import cn.songhe.evaluation.cases.CaseFile;
import cn.songhe.evaluation.cases.PolicyCase;
import cn.songhe.spi.CityPlugin;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * The one plugin on the class path, with its parameters and cases.
 *
 * @param policy the plugin, checked
 * @param root the jar or directory it was loaded from
 * @param cases the cases on the class path
 */
record PluginUnderTest(CityPolicy policy, Path root, List<PolicyCase> cases) {

    /** Loads it, or throws what is wrong with it. */
    static PluginUnderTest load() {
        var plugin = only(ServiceLoader.load(CityPlugin.class));
        var root = rootOf(plugin);
        var policy = CityPolicy.of("plugin-under-test", "0", plugin, ParameterBook.in(root));
        var cases = new ArrayList<PolicyCase>();
        for (var file : CaseFiles.onClassPath()) {
            cases.addAll(CaseFile.read(policy, file.name(), file.text()));
        }
        return new PluginUnderTest(policy, root, cases);
    }

    static CityPlugin only(Iterable<CityPlugin> offered) {
        var plugins = new ArrayList<CityPlugin>();
        offered.forEach(plugins::add);
        if (plugins.size() != 1) {
            throw new AssertionError("expected exactly one CityPlugin in META-INF/services, found " + plugins);
        }
        return plugins.get(0);
    }

    private static Path rootOf(CityPlugin plugin) {
        try {
            var source = plugin.getClass().getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
