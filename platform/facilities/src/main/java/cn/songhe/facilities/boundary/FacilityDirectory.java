package cn.songhe.facilities.boundary;

import cn.songhe.facilities.entity.Facilities;
import cn.songhe.kernel.work.Work;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds facilities for other rooms, which know a facility by number alone. */
public final class FacilityDirectory {

    private FacilityDirectory() {}

    /** The numbers of the facilities with these credit codes; what is not on the register is missing. */
    public static Map<String, Long> find(Work work, Collection<String> creditCodes) {
        return Facilities.in(work).byCreditCode(creditCodes).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().id()));
    }

    /** Whether the facility is on the register. */
    public static boolean exists(Work work, long id) {
        return Facilities.in(work).find(id).isPresent();
    }

    /** The names of the facilities with these numbers; what is not on the register is missing. */
    public static Map<Long, String> names(Work work, Collection<Long> numbers) {
        return Facilities.in(work).names(numbers);
    }
}
