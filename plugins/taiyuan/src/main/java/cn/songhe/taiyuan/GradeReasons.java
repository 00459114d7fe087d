package cn.songhe.taiyuan;

import cn.songhe.spi.Decision;
import cn.songhe.spi.Reason;

/** Why a grade subsidy is given or not. */
final class GradeReasons {

    static final Clause CLAUSE = new Clause("TY-S4", "三(三)15");

    static final Decision OTHER_KIND =
            CLAUSE.refusal("other-kind", "该类设施不参加社区养老服务机构等级评定", "this kind of facility has no grade subsidy");
    static final Decision NOT_GRADED =
            CLAUSE.refusal("not-graded", "本年度没有社区养老服务机构等级评定结果", "has no result of a grade assessment within the year");
    static final Decision OTHER_GRADE =
            CLAUSE.refusal("other-grade", "评定等级不在补贴标准之列", "was assessed at a grade without subsidy");
    static final Decision BEFORE_STANDARD = CLAUSE.refusal(
            "graded-before-standard",
            "按评定之日的标准执行；评定时本标准尚未施行",
            "the standard of the day of assessment applies; it was assessed before this standard");
    static final Reason NOT_A_FULL_YEAR = CLAUSE.reason(
            "not-a-full-year",
            "截至评定日{0}运营未满{1}年，或当日未在运营（开业满周年当日即为期满）",
            "had not operated for {1} full years by the day of assessment {0} (full on the anniversary of opening),"
                    + " or did not operate on it");
    static final Reason LOW_OCCUPANCY = CLAUSE.reason(
            "low-occupancy",
            "{0}至{1}实际入住{2}床日，可用{3}床日，入住率未达到规定比例",
            "from {0} through {1} residents used {2} of {3} bed-days, less than the share required");
    static final Reason GRANTED =
            CLAUSE.reason("granted", "{0}评定为{1}级，补贴{2}元拨付机构", "graded {1} on {0}: CNY {2} to the facility");

    static final Decision TOO_NEW = Decision.refuse(NOT_A_FULL_YEAR);
    static final Decision TOO_EMPTY = Decision.refuse(LOW_OCCUPANCY);

    private GradeReasons() {}
}
