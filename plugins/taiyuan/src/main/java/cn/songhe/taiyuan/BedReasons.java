package cn.songhe.taiyuan;

import cn.songhe.spi.Decision;
import cn.songhe.spi.Reason;

/** Why a bed subsidy is given or not. */
final class BedReasons {

    static final Clause CLAUSE = new Clause("TY-S5", "三(三)16(1)");

    static final Decision GONE = Persons.gone(CLAUSE);
    static final Decision TOO_YOUNG = Persons.tooYoung(CLAUSE);
    static final Decision NO_STAY = CLAUSE.refusal("no-stay", "本月未入住养老服务设施", "lived in no facility in the month");
    static final Decision OTHER_KIND = CLAUSE.refusal(
            "other-kind", "入住的设施不属于享受床位补贴的社区养老服务机构", "lived only in facilities of a kind without bed subsidy");
    static final Decision TOO_FEW_DAYS = CLAUSE.refusal(
            "too-few-days", "本月入住天数少于规定的最低天数", "lived in the facility on fewer days of the month than required");
    static final Decision NOT_ASSESSED = CLAUSE.refusal(
            "not-assessed",
            "缺少按自理、介助、介护三类作出的有效评估，不以其他标准的等级代替",
            "no assessment by the three classes of care is in force; levels of other standards do not stand in for it");
    static final Reason STAY = CLAUSE.reason(
            "stay",
            "每人每月只计一处，以本月最后入住的机构（设施编号{0}）为准，当月入住{1}天，截至{2}",
            "one place counts per person and month, the one lived in last: facility no. {0}, {1} days, through {2}");
    static final Reason GRANTED = CLAUSE.reason(
            "granted",
            "{0}的照护类别为{1}；补贴{2}元拨付机构，由机构所在县（市、区）（{3}）与市级分担",
            "class of care on {0}: {1}; CNY {2} to the facility, shared by the city and the facility's county {3}");

    private BedReasons() {}
}
