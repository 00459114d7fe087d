package cn.songhe.elders.boundary;

import cn.songhe.elders.entity.Elders;
import cn.songhe.kernel.identifier.CitizenId;
import cn.songhe.kernel.secret.Sealing;
import cn.songhe.kernel.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds elders for other rooms, which know an elder by number alone. */
@ApplicationScoped
public class ElderDirectory {

    private final Sealing sealing;

    /** For the container's proxy. */
    protected ElderDirectory() {
        this(null);
    }

    @Inject
    ElderDirectory(Sealing sealing) {
        this.sealing = sealing;
    }

    /** The numbers of the elders with these identity numbers; who is not on the register is missing. */
    public Map<CitizenId, Long> find(Work work, Collection<CitizenId> ids) {
        var indexes = new HashMap<CitizenId, byte[]>();
        ids.forEach(id -> indexes.put(id, sealing.index(work.tenant(), id.value())));
        var found = Elders.in(work).byNumber(indexes.values());
        return indexes.entrySet().stream()
                .filter(e -> found.containsKey(hex(e.getValue())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> found.get(hex(e.getValue())).id()));
    }

    /** Whether the elder is on the register. */
    public boolean exists(Work work, long id) {
        return Elders.in(work).find(id).isPresent();
    }

    /** The names of the elders with these numbers; who is not on the register is missing. */
    public static Map<Long, String> names(Work work, Collection<Long> numbers) {
        return Elders.in(work).names(numbers);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
