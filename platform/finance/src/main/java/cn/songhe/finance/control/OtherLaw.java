package cn.songhe.finance.control;

import cn.songhe.finance.entity.Cycle;
import cn.songhe.spi.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which closed periods are decided by another version now: in these everybody is considered again. */
final class OtherLaw {

    private OtherLaw() {}

    /**
     * The periods whose version is another than it was.
     *
     * @param closed the closed periods
     * @param then the versions by which they were decided last
     * @param now the versions by which they are decided now
     */
    static Set<Period> periods(List<Period> closed, Map<Period, Cycle.Law> then, Map<Period, Cycle.Law> now) {
        return closed.stream().filter(p -> !now.get(p).equals(then.get(p))).collect(Collectors.toUnmodifiableSet());
    }
}
