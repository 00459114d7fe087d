package cn.songhe.shenyang;

import cn.songhe.spi.Indicator;
import cn.songhe.spi.Measure;
import java.util.List;

/** Indicators that relate what was done to all that there is, and plain counts. */
final class Rates {

    private static final Measure DUE = Measure.of("allowances.due", "应发放的各类补贴（人次）", "allowances due, in person-times");
    private static final Measure PAID = Measure.of(
            "allowances.paid-in-time", "按时足额发放的补贴（人次）", "allowances paid on time and in full, in person-times");
    private static final Measure NEW_QUARTERS = Measure.of("quarters.new", "新建居住区", "new residential quarters");
    private static final Measure NEW_EQUIPPED =
            Measure.of("quarters.new.equipped", "配建养老服务设施达标的新建居住区", "new quarters whose facilities reach the standard");
    private static final Measure OLD_QUARTERS =
            Measure.of("quarters.existing", "已建居住区", "existing residential quarters");
    private static final Measure OLD_EQUIPPED = Measure.of(
            "quarters.existing.equipped", "配套养老服务设施达标的已建居住区", "existing quarters whose facilities reach the standard");
    private static final Measure CULTIVATED = Measure.of(
            "communities.quality.due", "列入品质养老培育的社区和村屯", "communities and villages to be cultivated for quality care");
    private static final Measure QUALITY =
            Measure.of("communities.quality", "品质养老培育达标的社区和村屯", "communities and villages that reach quality care");
    private static final Measure CARE_STAFF = Measure.of("care-staff", "养老机构护理员", "care staff of institutions");
    private static final Measure CERTIFIED =
            Measure.of("care-staff.certified", "持证上岗的护理员", "care staff with a certificate");
    private static final Measure STARRED =
            Measure.of("institutions.starred", "星级养老机构", "institutions with a star grade");
    private static final Measure SOCIAL_WORKERS =
            Measure.of("social-workers", "为老年人配备的社会工作者", "social workers for elders");
    private static final Measure CARERS =
            Measure.of("carers.trainings", "老年人家庭照护者培训（人次）", "trainings of family carers, in person-times");
    private static final Measure HOSPITALS =
            Measure.of("hospitals.general", "二级及以上综合性医院", "general hospitals of level two and above");
    private static final Measure GERIATRICS =
            Measure.of("hospitals.geriatrics", "其中设立老年医学科的", "those of them with a department of geriatrics");
    private static final Measure LOTTERY =
            Measure.of("lottery.fen", "市社会福利事业彩票公益金（分）", "the city's welfare-lottery fund, in fen");
    private static final Measure LOTTERY_ELDERS =
            Measure.of("lottery.elder-care.fen", "其中用于养老服务的（分）", "the part of it spent on elder care, in fen");
    private static final Measure PUBLISHED =
            Measure.of("statistics.published", "本期统计数据发布次数", "publications of statistics in the period");
    private static final Measure INSPECTIONS = Measure.of("inspections.random", "随机抽查次数", "random inspections");
    private static final Measure INSPECTIONS_PUBLISHED =
            Measure.of("inspections.random.published", "结果已公开的随机抽查", "random inspections whose result is published");

    private Rates() {}

    static List<Indicator> all() {
        return List.of(
                Indicator.ratio("SY-K1", PAID, DUE, 100),
                Indicator.ratio("SY-K2", NEW_EQUIPPED, NEW_QUARTERS, 100),
                Indicator.ratio("SY-K3", OLD_EQUIPPED, OLD_QUARTERS, 100),
                Indicator.ratio("SY-K5", QUALITY, CULTIVATED, 100),
                Indicator.ratio("SY-K13", CERTIFIED, CARE_STAFF, 100),
                Indicator.ratio("SY-K14", STARRED, Measure.INSTITUTIONS, 100),
                Indicator.ratio("SY-K15", SOCIAL_WORKERS, Measure.ELDERS_60, 1000),
                Indicator.count("SY-K16", CARERS),
                Indicator.ratio("SY-K17", GERIATRICS, HOSPITALS, 100),
                Indicator.ratio("SY-K18", LOTTERY_ELDERS, LOTTERY, 100),
                Indicator.count("SY-K19", PUBLISHED),
                Indicator.ratio("SY-W4", INSPECTIONS_PUBLISHED, INSPECTIONS, 100));
    }
}
