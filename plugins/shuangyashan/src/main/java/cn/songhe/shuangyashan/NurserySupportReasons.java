package cn.songhe.shuangyashan;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Text;

/** Why support for an affordable place is given or not. */
final class NurserySupportReasons {

    static final Clause CLAUSE = Clause.draft("SYS-C5", "三(六)5");

    static final Attribute<Boolean> AFFORDABLE = new Attribute<>(
            "place.affordable",
            Subject.CHILD,
            new AttributeType.YesNo(),
            Text.of("占用普惠托位", "Has an affordable nursery place"),
            CLAUSE.citation());

    static final Decision GONE = CLAUSE.refusal(
            "gone",
            "在本期开始前已去世或已迁出；去世或迁出的当月仍予计发，次月起停发",
            "died or moved away before the period; the month of death or departure is still paid, the next is not");
    static final Decision NO_CLASS = CLAUSE.refusal(
            "no-class",
            "在认定日（本期内在世且未迁出的最后一日）的月龄不属于任何班型",
            "belongs by age to no class on the reference day, the last day of the period alive and here");
    static final Decision NO_PLACE =
            CLAUSE.refusal("no-place", "在认定日没有入托", "has no place in a nursery on the reference day");
    static final Decision NOT_AFFORDABLE = CLAUSE.refusal(
            "not-affordable", "在认定日未登记为普惠托位", "the place is not on record as an affordable one on the reference day");
    static final Decision NO_AMOUNT =
            CLAUSE.refusal("no-amount", "所定标准未列该班型", "the standard that was set has no amount for this class");
    static final Reason GRANTED = CLAUSE.reason(
            "granted",
            "以{0}为认定日，按月龄属{1}；{2}元拨付托育机构（设施编号{3}）",
            "on the reference day {0} the child belongs by age to the {1}; CNY {2} to nursery no. {3}");

    private NurserySupportReasons() {}
}
