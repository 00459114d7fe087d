package cn.songhe.taiyuan;

import cn.songhe.spi.Decision;
import cn.songhe.spi.Reason;

/** Why a meal subsidy is given or not. */
final class MealReasons {

    static final Clause CLAUSE = new Clause("TY-S6", "三(三)16(2)");

    static final Decision GONE = Persons.gone(CLAUSE);
    static final Decision TOO_YOUNG = Persons.tooYoung(CLAUSE);
    static final Decision NOT_IN_HARDSHIP = Persons.notInHardship(CLAUSE);
    static final Decision NO_MEALS =
            CLAUSE.refusal("no-meals", "本月没有社区食堂就餐记录", "no canteen recorded a meal in the month");
    static final Decision NOT_REGISTERED = CLAUSE.refusal(
            "not-registered", "在认定日不是太原市户籍", "is not on the household register of Taiyuan on the reference day");
    static final Decision NOT_APPLIED =
            CLAUSE.refusal("not-applied", "尚未向居住地社区提出申请", "has not applied to the community of residence");
    static final Decision NOT_CONFIRMED =
            CLAUSE.refusal("not-confirmed", "申请尚待社区评估确认", "the community has not confirmed the application");
    static final Decision NO_DAYS = CLAUSE.refusal(
            "no-days",
            "自申请之日起至认定日，本月没有可计补贴的社区食堂就餐日",
            "no day with a canteen meal from the application through the reference day in the month");
    static final Reason GRANTED = CLAUSE.reason(
            "granted",
            "社区食堂（设施编号{0}）：{1}至{2}共{3}个就餐日，每日只计一次，记入当日首餐所在食堂；补贴{4}元拨付食堂",
            "canteen no. {0}: {3} days from {1} through {2}, each counted once, for the canteen of its first meal;"
                    + " CNY {4} to the canteen");

    private MealReasons() {}
}
