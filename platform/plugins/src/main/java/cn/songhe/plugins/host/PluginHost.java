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
 * The plugins of a directory, those in operation and those that were refused. Several versions of one plugin live side by side. More
 * can be taken into operation at any time; whoever reads sees one list or the next, and waits for nobody.
 */
public final class PluginHost implements AutoCloseable {

    private final PluginFolder folder;
    private volatile List<Installation> installations = List.of();

    private PluginHost(Path directory) {
        this.folder = new PluginFolder(directory);
    }

    /**
     * Loads every {@code *.jar} of the directory and of those taken in before, in order of the files' names. A bad one is refused and keeps no other from
     * loading; of two with the same id and version the second is refused. Jars are read into memory: the files may be replaced or
     * removed afterwards, and nothing is written.
     *
     * @throws java.io.UncheckedIOException if the directory cannot be listed
     */
    public static PluginHost load(Path directory) {
        var host = new PluginHost(directory);
        host.rescan();
        return host;
    }

    /**
     * Looks for jars that are new in the directory or changed. What is in operation stays so, also if its file is gone or changed.
     *
     * @throws java.io.UncheckedIOException if the directory cannot be listed
     */
    public synchronized void rescan() {
        installations = Installations.after(folder, installations);
    }

    /**
     * Takes a jar into operation and keeps a copy of it, named by id and version, apart from what an operator put into the directory; or
     * does neither.
     *
     * @throws java.io.UncheckedIOException if the file cannot be read or the directory cannot be written
     */
    public synchronized Admission install(Path file) {
        rescan();
        var jar = PluginJar.open(file);
        var refusals = JarChecks.refusals(jar);
        return refusals.isEmpty() ? install(jar) : new Admission.Refused(refusals);
    }

    private Admission install(PluginJar jar) {
        var known = loaded().filter(p -> p.id().equals(jar.id().orElseThrow())
                        && p.version().equals(jar.version().orElseThrow()))
                .findFirst();
        if (known.isPresent()) {
            boolean isSame = known.get().sha256().equals(jar.sha256());
            return isSame ? new Admission.Admitted(known.get(), false) : new Admission.OtherJar();
        }
        var place = folder.place(jar);
        if (folder.digest(place).filter(d -> !d.equals(jar.sha256())).isPresent()) {
            return new Admission.OtherJar();
        }
        return write(jar, place);
    }

    private Admission write(PluginJar jar, Path place) {
        var next = Installation.of(jar.at(place));
        if (next.plugin() instanceof InstalledPlugin.Refused refused) {
            return new Admission.Refused(refused.refusals());
        }
        try {
            folder.put(jar.file(), place);
        } catch (RuntimeException e) {
            next.release().run();
            throw e;
        }
        installations = Installations.with(next.stamped(Stamp.of(place)), installations);
        return new Admission.Admitted((Loaded) next.plugin(), true);
    }

    /** What became of each jar, in order of the files' names. */
    public List<InstalledPlugin> plugins() {
        return installations.stream().map(Installation::plugin).toList();
    }

    /** The policy of a plugin in exactly this version, if it is in operation. */
    public Optional<CityPolicy> policy(String id, String version) {
        return loaded(id, version).map(Loaded::policy);
    }

    /** The plugin in exactly this version, if it is in operation. */
    public Optional<Loaded> loaded(String id, String version) {
        return loaded().filter(p -> p.id().equals(id) && p.version().equals(version))
                .findFirst();
    }

    /**
     * The policy of a plugin with which a city begins: in the highest version, by semantic versioning, that an operator put into the
     * directory. One that was taken in while running counts only if there is no other: it waits for two persons to put it in force.
     */
    public Optional<CityPolicy> latest(String id) {
        return highest(id, false).or(() -> highest(id, true));
    }

    private Optional<CityPolicy> highest(String id, boolean takenIn) {
        return loaded().filter(p -> p.id().equals(id) && folder.isTakenIn(p.file()) == takenIn)
                .map(Loaded::policy)
                .max(byVersion());
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
    public synchronized void close() {
        installations.forEach(installation -> installation.release().run());
    }

    private Stream<Loaded> loaded() {
        return plugins().stream().filter(Loaded.class::isInstance).map(Loaded.class::cast);
    }

    private Stream<CityPolicy> policies() {
        return loaded().map(Loaded::policy);
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
