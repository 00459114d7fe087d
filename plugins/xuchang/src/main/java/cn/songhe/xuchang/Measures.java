package cn.songhe.xuchang;

import cn.songhe.spi.Measure;

/** What the plan's targets count beyond what every city counts. */
final class Measures {

    static final Measure COMPREHENSIVE_CENTRES = Measure.of(
            "centres.comprehensive",
            "三项功能齐备的综合养老服务中心（符合XC-F1）",
            "comprehensive centres with all three functions (by XC-F1)");
    static final Measure HAPPINESS_HOMES =
            Measure.of("happiness-homes.demonstration", "示范性农村幸福院", "demonstration rural happiness homes");
    static final Measure COMMUNITIES_SERVED = Measure.of(
            "communities.served", "有养老服务设施的城镇社区和行政村", "urban communities and villages with an elder-care facility");
    static final Measure TOWNSHIPS = Measure.of("townships", "乡、镇、街道", "townships, towns and subdistricts");
    static final Measure FACILITIES = Measure.of("facilities", "运营中的养老服务设施", "elder-care facilities in operation");
    static final Measure HOMES_UPGRADED =
            Measure.of("township-homes.upgraded", "完成升级改造的乡镇敬老院", "township homes whose upgrading is completed");
    static final Measure COUNTIES = Measure.of("counties", "县（市、区）", "county-level divisions");
    static final Measure SUPPORT_FACILITIES = Measure.of(
            "support-facilities",
            "以失能、部分失能特困人员照护为主且床位达标的县级公办供养服务设施（符合XC-F3）",
            "counties' public support facilities for disabled destitute persons with beds enough (by XC-F3)");
    static final Measure BUILDING_TENDERED = Measure.of(
            "welfare-building.tendered",
            "老年综合福利大楼公建民营招标已完成（1为完成）",
            "tender for the welfare building completed (1 if so)");
    static final Measure PLANNERS =
            Measure.of("planning-authorities", "应编制规划的市、县两级政府", "city and county governments that are to issue plans");
    static final Measure PLANNERS_DONE = Measure.of(
            "planning-authorities.done",
            "养老服务体系规划和设施布局规划均已出台的市、县两级政府",
            "city and county governments that have issued both the care plan and the layout plan");
    static final Measure TARGETS_DUE = Measure.of("targets.due", "已到期的目标任务", "targets that have fallen due");
    static final Measure TARGETS_MET =
            Measure.of("targets.met", "已完成的到期目标任务", "targets that had fallen due and were met");
    static final Measure FUNDS_TILTED =
            Measure.of("appraisal.favoured", "资金分配予以倾斜的县（市、区）", "counties favoured when funds were distributed");
    static final Measure CRITICISED =
            Measure.of("appraisal.criticised", "被通报批评的县（市、区）", "counties named and criticised");
    static final Measure INTERVIEWED =
            Measure.of("appraisal.interviewed", "被约谈的县（市、区）", "counties called to an interview");
    static final Measure ACCOUNTABLE = Measure.of("appraisal.accountable", "启动问责的县（市、区）", "counties held to account");

    private Measures() {}
}
