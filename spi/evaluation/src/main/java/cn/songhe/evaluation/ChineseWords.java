package cn.songhe.evaluation;

import static java.util.Map.entry;

import cn.songhe.evaluation.reports.Comparison;
import cn.songhe.evaluation.reports.IndicatorStatus;
import cn.songhe.evaluation.services.Category;
import cn.songhe.spi.Award;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Finding;
import cn.songhe.spi.FundLevel;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.PolicyDocument.LegalStatus;
import cn.songhe.spi.Premises;
import cn.songhe.spi.Quota;
import cn.songhe.spi.Sex;
import cn.songhe.spi.Tenure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Chinese words for constants. */
final class ChineseWords {

    private static final Map<Enum<?>, String> PEOPLE = Map.ofEntries(
            entry(HardshipCategory.DESTITUTE, "特困人员"),
            entry(HardshipCategory.SUBSISTENCE_ALLOWANCE, "最低生活保障对象"),
            entry(HardshipCategory.NEAR_SUBSISTENCE, "低保边缘家庭成员"),
            entry(HardshipCategory.EXPENDITURE_HARDSHIP, "支出型困难家庭成员"),
            entry(HardshipCategory.BIRTH_PLANNING_FAMILY, "计划生育特殊家庭"),
            entry(HardshipCategory.LIVING_ALONE, "独居"),
            entry(HardshipCategory.EMPTY_NEST, "空巢"),
            entry(HardshipCategory.LEFT_BEHIND, "留守"),
            entry(HardshipCategory.BEREFT, "孤寡"),
            entry(HardshipCategory.DISABLED, "残疾"),
            entry(HardshipCategory.LOW_INCOME, "低收入"),
            entry(HardshipCategory.SEVERELY_DISABLED, "重度残疾"),
            entry(HardshipCategory.PREFERENTIAL_TREATMENT, "优抚对象"),
            entry(Sex.FEMALE, "女"),
            entry(Sex.MALE, "男"),
            entry(Eligibility.Kind.ENTITLED, "可享受"),
            entry(Eligibility.Kind.NOT_ENTITLED, "不可享受"),
            entry(Eligibility.Kind.UNKNOWN, "暂不能判定"));

    private static final Map<Enum<?>, String> FACILITIES = Map.ofEntries(
            entry(FacilityKind.SERVICE_CENTRE, "社区养老服务中心"),
            entry(FacilityKind.DAY_CARE_CENTRE, "社区老年人日间照料中心"),
            entry(FacilityKind.STATION, "社区养老驿站"),
            entry(FacilityKind.EMBEDDED_INSTITUTION, "嵌入式社区养老机构"),
            entry(FacilityKind.CANTEEN, "社区食堂"),
            entry(FacilityKind.INSTITUTION, "养老机构"),
            entry(FacilityKind.HOME_SERVICE_ORGANISATION, "居家养老服务组织"),
            entry(FacilityKind.EMBEDDED_COMPLEX, "嵌入式养老服务综合体"),
            entry(FacilityKind.SERVICE_POINT, "小区养老服务点"),
            entry(FacilityKind.CARING_HOME, "养老关爱之家"),
            entry(FacilityKind.MUTUAL_HELP_POINT, "农村互助养老服务点"),
            entry(FacilityKind.HAPPINESS_HOME, "农村幸福院"),
            entry(FacilityKind.TOWNSHIP_HOME, "乡镇敬老院"),
            entry(FacilityKind.NURSERY, "托育机构"),
            entry(FacilityKind.KINDERGARTEN, "幼儿园托班"),
            entry(Tenure.OWNED, "自有"),
            entry(Tenure.LEASED, "租赁"),
            entry(Tenure.RENT_FREE, "无偿使用"),
            entry(Premises.Conversion.NEW_BUILDING, "新建"),
            entry(Premises.Conversion.DETACHED_BUILDING, "独栋建筑改造"),
            entry(Premises.Conversion.PART_OF_BUILDING, "建筑内部分楼层改造"),
            entry(Finding.Kind.MET, "符合"),
            entry(Finding.Kind.WARNING, "提示"),
            entry(Finding.Kind.OBLIGATION, "应办未办"),
            entry(Finding.Kind.EXEMPTION, "免予提交"),
            entry(Finding.Kind.NOT_APPLICABLE, "不适用"),
            entry(Finding.Kind.UNKNOWN, "信息不全"));

    private static final Map<Enum<?>, String> MONEY = Map.ofEntries(
            entry(FundLevel.CENTRAL, "中央"),
            entry(FundLevel.PROVINCE, "省级"),
            entry(FundLevel.CITY, "市级"),
            entry(FundLevel.COUNTY, "县级"),
            entry(FundLevel.LOTTERY, "福彩公益金"),
            entry(Award.Form.CASH, "现金"),
            entry(Award.Form.SERVICES, "服务"),
            entry(Award.Form.VOUCHER, "消费券"),
            entry(Quota.Unit.MINUTES, "分钟"),
            entry(Quota.Unit.TIMES, "次"),
            entry(Quota.Unit.DAYS, "天"),
            entry(Cadence.MONTHLY, "按月"),
            entry(Cadence.QUARTERLY, "按季"),
            entry(Cadence.HALF_YEARLY, "按半年"),
            entry(Cadence.YEARLY, "按年"));

    private static final Map<Enum<?>, String> POLICY = Map.ofEntries(
            entry(LegalStatus.DRAFT, "征求意见稿，仅供参考"),
            entry(LegalStatus.IN_FORCE, "现行有效"),
            entry(LegalStatus.TRIAL, "试行"),
            entry(LegalStatus.REPEALED, "已废止"),
            entry(Nature.FIXED, "固定标准"),
            entry(Nature.FLOOR, "不低于"),
            entry(Nature.CAP, "不超过"),
            entry(OverrideRule.NONE, "地方不得另行规定"),
            entry(OverrideRule.RAISE, "地方可提高"),
            entry(OverrideRule.LOWER, "地方可降低"),
            entry(OverrideRule.ANY, "地方可自行规定"),
            entry(Category.MATERIAL_HELP, "物质帮助"),
            entry(Category.CARE, "照护服务"),
            entry(Category.CONCERN, "关爱服务"),
            entry(Category.SOCIAL_INSURANCE, "社会保险"),
            entry(Category.OTHER, "其他"),
            entry(IndicatorStatus.MET, "已达标"),
            entry(IndicatorStatus.ON_THE_WAY, "推进中"),
            entry(IndicatorStatus.LATE, "逾期未达标"),
            entry(IndicatorStatus.NO_TARGET, "无目标值"),
            entry(IndicatorStatus.NOT_APPLICABLE, "不适用"),
            entry(IndicatorStatus.MISSING, "缺少数据"),
            entry(Comparison.AT_LEAST, "不低于"),
            entry(Comparison.AT_MOST, "不超过"),
            entry(Comparison.MORE_THAN, "高于"),
            entry(Comparison.LESS_THAN, "低于"),
            entry(Comparison.EXACTLY, "等于"));

    private static final Map<Enum<?>, String> FACTS = Map.ofEntries(
            entry(Fact.LIFE, "去世与迁出"),
            entry(Fact.REGISTRATION, "户籍地"),
            entry(Fact.RESIDENCE, "常住地"),
            entry(Fact.HARDSHIP, "困难与特殊人群类别"),
            entry(Fact.ABILITY, "能力评估结果"),
            entry(Fact.STAYS, "入住记录"),
            entry(Fact.MEALS, "就餐记录"),
            entry(Fact.APPLICATIONS, "申请与确认"),
            entry(Fact.PREMISES, "场所"),
            entry(Fact.OPERATION, "建成、运营与备案"),
            entry(Fact.INVESTMENT, "建设投入"),
            entry(Fact.GRADES, "等级评定结果"),
            entry(Fact.OCCUPANCY, "床位与入住天数"),
            entry(Fact.EARLIER_GRANTS, "同一场所此前的补贴"),
            entry(Fact.SERVICES, "服务记录"),
            entry(Fact.ENROLMENTS, "入托记录"),
            entry(Fact.ATTENDANCE, "出勤记录"),
            entry(Fact.CLASSES, "托育班级"),
            entry(Fact.MEMBERS, "家庭成员"));

    private static final Map<Enum<?>, String> ALL = union(List.of(PEOPLE, FACILITIES, MONEY, POLICY, FACTS));

    private ChineseWords() {}

    static Optional<String> of(Enum<?> word) {
        return Optional.ofNullable(ALL.get(word));
    }

    private static Map<Enum<?>, String> union(List<Map<Enum<?>, String>> maps) {
        var all = new HashMap<Enum<?>, String>();
        maps.forEach(all::putAll);
        return Map.copyOf(all);
    }
}
