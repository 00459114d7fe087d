package cn.songhe.qiaocheng;

import cn.songhe.spi.Indicator;
import cn.songhe.spi.Measure;
import cn.songhe.spi.ReportTemplate;
import java.util.List;

/** The yearly report on the plan and the half-yearly one on special and difficult elders. */
final class Reports {

    private static final int PERCENT = 100;

    private static final Measure SUPPORTED = Measure.of(
            "elders.supported",
            "失能、失智和享受政府养老援助、补助的老年人",
            "elders who are disabled, have dementia, or receive government support");
    private static final Measure SUPPORTED_ASSESSED =
            Measure.of("elders.supported.assessed", "其中评估在有效期内的", "those of them who are validly assessed");
    private static final Measure SUPPORTED_OVERDUE =
            Measure.of("elders.supported.overdue", "其中评估逾期的", "those of them whose next assessment is overdue");

    private Reports() {}

    static List<ReportTemplate> all() {
        return List.of(plan(), elders());
    }

    private static ReportTemplate plan() {
        return new ReportTemplate(
                "QC-2025",
                List.of(
                        Indicator.count(
                                "QC-K1",
                                of(
                                        "smart-points.new",
                                        "当年在城市区域建成的社区智慧养老服务点",
                                        "smart-care points built in the urban area within the year")),
                        Indicator.ratio(
                                "QC-W5",
                                of("carers.trained", "当年参加职业道德和能力培训的养老护理员", "care workers trained within the year"),
                                of("carers", "养老护理员", "care workers"),
                                PERCENT),
                        Indicator.ratio(
                                "QC-W6",
                                of(
                                        "providers.evaluated",
                                        "当年接受第三方服务质量评估的机构和社区养老服务组织",
                                        "institutions and community services evaluated by a third party within the year"),
                                of("providers", "机构和社区养老服务组织", "institutions and community services"),
                                PERCENT)));
    }

    private static ReportTemplate elders() {
        return new ReportTemplate(
                "QC-ELDERS",
                List.of(
                        Indicator.ratio("QC-K2", SUPPORTED_ASSESSED, SUPPORTED, PERCENT),
                        Indicator.count("QC-W2-overdue", SUPPORTED_OVERDUE),
                        Indicator.count(
                                "QC-W1-advanced-age",
                                of("register.advanced-age", "摸底登记的高龄老年人", "elders of advanced age on the register")),
                        Indicator.count(
                                "QC-W1-disabled",
                                of("register.disabled", "摸底登记的失能（伤残）老年人", "disabled elders on the register")),
                        Indicator.count("QC-W1-poor", of("register.poor", "摸底登记的贫困老年人", "poor elders on the register")),
                        Indicator.count(
                                "QC-W1-birth-planning",
                                of(
                                        "register.birth-planning",
                                        "摸底登记的计划生育特殊困难家庭老年人",
                                        "elders of special birth-planning families on the register")),
                        Indicator.count(
                                "QC-W1-empty-nest",
                                of(
                                        "register.empty-nest",
                                        "摸底登记的空巢（独居、农村留守）老年人",
                                        "elders in empty nests, alone or left behind, on the register"))));
    }

    private static Measure of(String name, String zh, String en) {
        return Measure.of(name, zh, en);
    }
}
