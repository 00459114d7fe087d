package cn.songhe.plugins.host;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.plugins.host.InstalledPlugin.Loaded;
import cn.songhe.spi.DivisionCode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pf4j.DefaultVersionManager;

/**
 * The plugins of a directory, those in operation and those that were refused. Several versions of one plugin live side by side. It
 * does not change after loading, and is safe on any number of threads.
 */
public final class PluginHost implements AutoCloseable {

    private final List<Installation> installations;

    private PluginHost(List<Installation> installations) {
        this.installations = installations;
    }

    /**
     * Loads every {@code *.jar} directly in the directory, in order of the files' names. A bad one is refused and keeps no other from
     * loading; of two with the same id and version the second is refused. Jars are read into memory: the files may be replaced or
     * removed afterwards, and nothing is written.
     *
     * @throws java.io.UncheckedIOException if the directory cannot be listed
     */
    public static PluginHost load(Path directory) {
        return new PluginHost(Installations.in(directory));
    }

    /** What became of each jar, in order of the files' names. */
    public List<InstalledPlugin> plugins() {
        return installations.stream().map(Installation::plugin).toList();
    }

    /** The policy of a plugin in exactly this version, if it is in operation. */
    public Optional<CityPolicy> policy(String id, String version) {
        return policies()
                .filter(p -> p.id().equals(id) && p.version().equals(version))
                .findFirst();
    }

    /** The policy of a plugin in its highest version in operation, by semantic versioning. */
    public Optional<CityPolicy> latest(String id) {
        return policies().filter(p -> p.id().equals(id)).max(byVersion());
    }

    /**
     * The policies, each in its highest version, that hold in the division because they are for it or for one that it lies in; the
     * nearest first, then by id.
     */
    public List<CityPolicy> forDivision(DivisionCode division) {
        return policies()
                .map(CityPolicy::id)
                .distinct()
                .sorted()
                .flatMap(id -> latest(id).stream())
                .filter(p -> division.isWithin(p.plugin().division()))
                .sorted(Comparator.comparing(p -> breadth(p.plugin().division())))
                .toList();
    }

    /** Lets go of the plugins' classes. Policies of this host must not be used afterwards. */
    @Override
    public void close() {
        installations.forEach(installation -> installation.release().run());
    }

    private Stream<CityPolicy> policies() {
        return plugins().stream()
                .filter(Loaded.class::isInstance)
                .map(Loaded.class::cast)
                .map(Loaded::policy);
    }

    private static Comparator<CityPolicy> byVersion() {
        var versions = new DefaultVersionManager();
        return Comparator.comparing(CityPolicy::version, versions::compareVersions)
                .thenComparing(CityPolicy::version);
    }

    /** How many levels of divisions lie below: 0 for a community, up to 4 for a province. */
    private static int breadth(DivisionCode division) {
        var code = division.value();
        return code.length() > 6 ? (12 - code.length()) / 3 : code.endsWith("0000") ? 4 : code.endsWith("00") ? 3 : 2;
    }
}
