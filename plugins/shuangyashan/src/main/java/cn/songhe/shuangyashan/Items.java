package cn.songhe.shuangyashan;

import cn.songhe.spi.BasicService;
import java.util.List;

/** For whom the items of the list of services are. Items without one are described and judged for nobody. */
final class Items {

    private Items() {}

    static List<BasicService> all() {
        return List.of(
                new ForResidents(Clause.draft("SYS-L1-MEALS", "三(六)2")),
                new ForResidents(Clause.draft("SYS-L1-MEDICAL", "三(六)2")),
                new ForResidents(Clause.draft("SYS-L1-BATHING", "三(六)2")),
                new ForResidents(Clause.draft("SYS-L1-ADVISOR", "三(六)2")),
                new ForResidents(Clause.draft("SYS-L1-HOTLINE", "三(六)2")),
                new ForResidents(Clause.draft("SYS-W3-EMERGENCY", "三(七)3")),
                new ForResidents(Clause.draft("SYS-W3-HOUSEKEEPING", "三(七)3")),
                new ForResidents(Clause.draft("SYS-W3-HEALTH", "三(七)3")),
                new ForResidents(Clause.draft("SYS-W3-ERRANDS", "三(七)3")),
                new RuralCare(),
                new PriorityAdmission());
    }
}
