package cn.songhe.qiaocheng;

import cn.songhe.spi.Reason;

/** Why a support is given or not. */
final class SupportReasons {

    final Reason gone;
    final Reason notRegistered;
    final Reason tooYoung;
    final Reason notLowIncome;
    final Reason notAssessed;
    final Reason lapsed;
    final Reason notDisabled;
    final Reason noAmount;
    final Reason granted;

    SupportReasons(Clause clause) {
        gone = clause.reason(
                "gone",
                "在本月前已去世或已迁出；去世或迁出的当月仍予计发，次月起停发",
                "died or moved away before the month; the month of death or departure is still paid, the next is not");
        notRegistered = clause.reason(
                "not-registered",
                "本月内户籍不在谯城区；户籍迁出的当月仍予计发",
                "was not on the district's household register in the month; the month in which a registration leaves is still paid");
        tooYoung = clause.reason(
                "too-young", "截至本月最后一日未达到规定年龄", "has not reached the age asked for by the last day of the month");
        notLowIncome = clause.reason(
                "not-low-income",
                "在认定日（本月内在世且未迁出的最后一日）不属于低收入老年人",
                "is not of low income on the reference day, the last day of the month alive and here");
        notAssessed = clause.reason(
                "not-assessed",
                "缺少按国家标准作出的能力评估，不以其他标准的等级代替",
                "no ability assessment by the national standard is known; levels of other standards do not stand in for it");
        lapsed = clause.reason(
                "lapsed",
                "{0}的评估有效至{1}，在认定日已过期；补贴随评估失效，重新评估后恢复",
                "the assessment of {0} was valid through {1} and has lapsed on the reference day; the support lapses with it until the next");
        notDisabled = clause.reason("not-disabled", "评估结果不属于失能", "the result of the assessment is not a disability");
        noAmount =
                clause.reason("no-amount", "补贴标准没有为该评估等级或年龄规定金额", "the standard names no amount for this level or age");
        granted = clause.reason(
                "granted",
                "{0}的评估等级为{1}，有效至{2}；按评估结果给予{3}元",
                "assessment of {0}: {1}, valid through {2}; CNY {3} by its result");
    }
}
