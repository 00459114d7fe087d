package cn.songhe.plugins.host;

import cn.songhe.plugins.host.InstalledPlugin.Loaded;
import java.util.List;

/** What became of a jar that was to be installed while the service runs. */
public sealed interface Admission {

    /**
     * It is in operation.
     *
     * @param plugin the plugin
     * @param isNew whether it was installed just now; otherwise the very same jar was there already
     */
    record Admitted(Loaded plugin, boolean isNew) implements Admission {}

    /** Another jar has this id and version already: the two mean one jar, ever. Nothing was written. */
    record OtherJar() implements Admission {}

    /**
     * It cannot be taken into operation. Nothing was written.
     *
     * @param refusals why, at least one
     */
    record Refused(List<Refusal> refusals) implements Admission {

        /** Keeps an immutable copy. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
