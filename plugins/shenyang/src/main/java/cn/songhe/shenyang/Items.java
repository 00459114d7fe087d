package cn.songhe.shenyang;

import cn.songhe.spi.BasicService;
import java.util.List;

/** SY-L1 and SY-L2: for whom the items are that the plan names. Items whose circle the text leaves open are judged for nobody. */
final class Items {

    private Items() {}

    static List<BasicService> all() {
        return List.of(
                new ForAge(new Clause("SY-L1-1", "二(二)1"), ForAge.ASSESSMENT),
                new ForAge(new Clause("SY-L1-2", "二(二)2"), Persons.MINIMUM_AGE),
                new ForGroups(new Clause("SY-L1-4", "二(二)3"), ForGroups.VISITED),
                new ForGroups(new Clause("SY-L1-5", "二(二)3"), ForGroups.SPECIAL_DIFFICULTY),
                new BoughtServices(new Clause("SY-L1-14", "二(三)3")),
                new PublicHomes(new Clause("SY-L1-15", "二(四)1")),
                new ForHonoured(new Clause("SY-L1-16", "二(四)1")),
                new ForDisabled(new Clause("SY-L1-17", "二(五)1")),
                new ForAge(new Clause("SY-L1-18", "二(五)2"), Persons.MINIMUM_AGE),
                new ForGroups(new Clause("SY-L1-20", "二(五)3"), ForGroups.SPECIAL_DIFFICULTY),
                new ForAge(new Clause("SY-L2", "二(四)4"), ForAge.HEALTH));
    }
}
