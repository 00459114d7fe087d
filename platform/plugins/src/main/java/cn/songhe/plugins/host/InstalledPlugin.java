package cn.songhe.plugins.host;

import cn.songhe.evaluation.CityPolicy;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What became of a jar in the directory of plugins. */
public sealed interface InstalledPlugin {

    /** The jar. */
    Path file();

    /**
     * In operation.
     *
     * @param id the plugin's id
     * @param version its semantic version
     * @param sha256 the SHA-256 of the jar, in 64 lower-case hexadecimal digits
     * @param policy what the plugin says, ready to run
     * @param cases the texts of its own cases by their paths below {@code cases/}, in order
     * @param file the jar
     */
    record Loaded(
            String id, String version, String sha256, CityPolicy policy, SortedMap<String, String> cases, Path file)
            implements InstalledPlugin {

        /** Keeps an immutable copy. */
        public Loaded {
            cases = Collections.unmodifiableSortedMap(new TreeMap<>(cases));
        }
    }

    /**
     * Not in operation; the other plugins are not concerned.
     *
     * @param file the jar
     * @param id the plugin's id, if the jar could be read and names one
     * @param version its version, if the jar could be read and names one
     * @param refusals why, at least one
     */
    record Refused(Path file, Optional<String> id, Optional<String> version, List<Refusal> refusals)
            implements InstalledPlugin {

        /** Keeps an immutable copy. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
