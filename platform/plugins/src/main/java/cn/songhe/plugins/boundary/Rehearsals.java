package cn.songhe.plugins.boundary;

import cn.songhe.kernel.work.Work;
import java.util.Optional;

/** What is known of rehearsals 试运行 of plugin versions. Answered by the room that runs cycles, which lies above this one. */
public interface Rehearsals {

    /** The rehearsal with the number, in the tenant of the work. */
    Optional<Rehearsal> find(Work work, long id);

    /** Whether the tenant has a closed cycle on which a version could be rehearsed. */
    boolean hasGround(Work work);

    /**
     * A rehearsal.
     *
     * @param id its number
     * @param plugin the id of the plugin
     * @param version the version that was rehearsed
     * @param sha256 the digest of its jar
     * @param complete whether it ran to its end
     * @param requestedBy who asked for it
     */
    record Rehearsal(long id, String plugin, String version, String sha256, boolean complete, String requestedBy) {}
}
