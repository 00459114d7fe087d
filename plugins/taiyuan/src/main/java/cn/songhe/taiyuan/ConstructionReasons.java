package cn.songhe.taiyuan;

import cn.songhe.spi.Decision;
import cn.songhe.spi.Reason;

/** Why a construction subsidy is given or not. */
final class ConstructionReasons {

    static final Clause COMMUNITY_CARE = new Clause("TY-S2", "三(三)14(1)");
    static final Clause CANTEEN = new Clause("TY-S3", "三(三)14(2)");

    static final Decision NOT_COMPLETED =
            COMMUNITY_CARE.refusal("not-completed", "截至本期末尚未建成", "is not completed by the end of the period");
    static final Decision HAPPINESS_PROJECT = COMMUNITY_CARE.refusal(
            "happiness-project",
            "属城镇社区养老幸福工程，建设补贴另按该工程的规定办理",
            "belongs to the project of happiness centres, whose construction is subsidised by rules of its own");
    static final Decision NOT_OPERATING = CANTEEN.refusal(
            "not-operating", "截至本期末尚未建成或未在运营", "is not both completed and operating at the end of the period");
    static final Decision SHORT_LEASE =
            CANTEEN.refusal("short-lease", "场所为租赁，租期未达到规定年限", "the premises are leased for fewer years than required");
    static final Decision UNKNOWN_INVESTMENT = CANTEEN.refusal(
            "unknown-investment",
            "没有登记运营主体的建设投入，无法与补贴比较",
            "the operator's construction investment is not on record and cannot be compared");
    static final Reason SMALL_INVESTMENT = CANTEEN.reason(
            "small-investment",
            "运营主体建设投入{0}元，未高于补贴{1}元（相等亦不符合）",
            "the operator invested CNY {0}, which is not more than the subsidy of CNY {1} (equal is not enough)");

    static final Decision TOO_LITTLE_INVESTED = Decision.refuse(SMALL_INVESTMENT);

    private ConstructionReasons() {}

    static Decision otherKind(Clause clause) {
        return clause.refusal("other-kind", "该类设施不适用本项建设补贴", "this kind of facility has no subsidy by this clause");
    }

    static Decision beforeStandard(Clause clause) {
        return clause.refusal(
                "completed-before-standard",
                "按建成之日的标准执行；建成时本标准尚未施行",
                "the standard of the day of completion applies; it was completed before this standard");
    }

    static Decision noPremises(Clause clause) {
        return clause.refusal("no-premises", "没有登记场所和建筑面积", "has no premises with a floor area on record");
    }

    static Decision alreadyGranted(Clause clause) {
        return clause.refusal(
                "already-granted",
                "同一场所已享受过建设补贴，不重复补贴",
                "the same premises have had a construction subsidy; it is given once");
    }

    static Reason subsidy(Clause clause) {
        return clause.reason(
                "subsidy",
                "{0}建成，建筑面积{1}平方米，超过上限的部分不计，按{2}平方米计算补贴{3}元",
                "completed on {0}; floor area {1} m², cut to the cap: {2} m² give CNY {3}");
    }
}
