package cn.songhe.shuangyashan;

import cn.songhe.spi.Decision;
import cn.songhe.spi.Reason;

/** Why support for the destitute is given or not. */
final class DestituteReasons {

    static final Clause CLAUSE = Clause.draft("SYS-S1", "一(一)3");

    static final Decision GONE = Persons.gone(CLAUSE);
    static final Decision TOO_YOUNG = Persons.tooYoung(CLAUSE);
    static final Decision NOT_REGISTERED = Persons.notRegistered(CLAUSE);
    static final Decision NOT_DESTITUTE = CLAUSE.refusal(
            "not-destitute",
            "在认定日（本期内在世且未迁出的最后一日）不是特困人员",
            "is not recognised as destitute on the reference day, the last day of the period alive and here");
    static final Decision AREA_UNKNOWN = CLAUSE.refusal(
            "area-unknown",
            "未登记特困人员城乡类别，且户籍地代码为镇、农林场或县级，不能据以判断城乡；请补登类别",
            "it is not on record whether the person counts as urban or rural, and the registration in a town, a farm or a whole"
                    + " county does not tell; please record it");

    static final Reason PLACE_IN_INSTITUTION = CLAUSE.reason(
            "in-institution",
            "本月在养老机构或敬老院居住达到最低天数，按集中供养标准",
            "lived in an institution or township home for at least the fewest days in the month: the standard for institutions");
    static final Reason PLACE_DISPERSED = CLAUSE.reason(
            "dispersed",
            "本月未在养老机构或敬老院居住达到最低天数，按分散供养标准",
            "did not live in an institution or township home for the fewest days in the month: the standard for dispersed support");
    static final Reason GRANTED = CLAUSE.reason(
            "granted",
            "以{0}为认定日，户籍地{1}；年标准{2}元，按月取十二分之一（余数计入12月），本月{3}元",
            "on the reference day {0}, registered in {1}; CNY {2} a year, a twelfth each month and the rest in December: CNY {3}");

    private DestituteReasons() {}
}
