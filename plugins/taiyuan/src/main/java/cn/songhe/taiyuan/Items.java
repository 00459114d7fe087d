package cn.songhe.taiyuan;

import cn.songhe.spi.BasicService;
import java.util.List;

/** TY-L1: for whom the items of the list of services are. Of the pilot of home beds, clause 13, the text does not decide it. */
final class Items {

    private Items() {}

    static List<BasicService> all() {
        return List.of(
                new ForResidents(new Clause("TY-L1-1", "三(一)3(5)")),
                new MealItem(new Clause("TY-L1-2", "三(三)16(2)")),
                new ForElders(new Clause("TY-L1-3", "三(一)3(3)")),
                new ForElders(new Clause("TY-L1-4", "三(一)3(2)")),
                new ForElders(new Clause("TY-L1-5", "三(一)3(1)")),
                new ForElders(new Clause("TY-L1-6", "三(一)3(4)")),
                new ForHardship(new Clause("TY-L1-7", "三(三)11")),
                new ForElders(new Clause("TY-L1-8", "三(三)12")),
                new HomeAdaptation(new Clause("TY-L1-10", "三(一)4")),
                new ForElders(new Clause("TY-L1-11", "三(二)8")));
    }
}
