package cn.songhe.shuangyashan;

import cn.songhe.spi.Measure;

/** What this city counts beside what all cities count. */
final class Measures {

    static final Measure NURSERY_STAFF = Measure.of("nursery.staff", "托育机构保育人员", "carers in nurseries");
    static final Measure PUBLIC_NURSERIES = Measure.of("nursery.public", "公办托育服务机构", "public nurseries");
    static final Measure GUIDANCE_CENTRES =
            Measure.of("nursery.guidance-centres", "市级托育综合服务指导中心", "the city's guidance centres for nurseries");
    static final Measure TRAINED =
            Measure.of("training.subsidised", "2021年以来养老托育类补贴性培训人次", "person-times of subsidised training since 2021");

    static final Measure NEW_QUARTERS = Measure.of("quarters.new", "新建城区和新建居住区", "new urban areas and quarters");
    static final Measure NEW_QUARTERS_EQUIPPED = Measure.of(
            "quarters.new.equipped",
            "养老服务设施配建达标的新建城区和新建居住区",
            "new urban areas and quarters with facilities for elders as required");
    static final Measure TOWNSHIP_HOMES = Measure.of("homes.destitute", "特困人员供养服务设施（敬老院）", "homes for the destitute");
    static final Measure TOWNSHIP_HOMES_GRADED = Measure.of(
            "homes.destitute.graded", "达到一级及以上等级的特困人员供养服务设施", "homes for the destitute at grade one or above");

    static final Measure INSTITUTIONS_PUBLIC = Measure.of("institutions.public", "公办养老机构", "public institutions");
    static final Measure INSTITUTIONS_PRIVATE =
            Measure.of("institutions.private", "民办非企业养老机构", "private non-enterprise institutions");
    static final Measure INSTITUTIONS_MARKET =
            Measure.of("institutions.market", "市场监管部门登记的养老机构", "market-registered institutions");
    static final Measure BEDS_PUBLIC = Measure.of("beds.public", "公办养老机构床位", "beds in public institutions");
    static final Measure BEDS_PRIVATE =
            Measure.of("beds.private", "民办非企业养老机构床位", "beds in private non-enterprise institutions");
    static final Measure BEDS_MARKET =
            Measure.of("beds.market", "市场监管部门登记的养老机构床位", "beds in market-registered institutions");

    static final Measure CENTRES =
            Measure.of("centres.standard", "按统一标准建成的居家和社区养老服务中心", "service centres built to the common standard");
    static final Measure SUBDISTRICTS_COVERED =
            Measure.of("subdistricts.covered", "有居家和社区养老服务中心的街道", "subdistricts with a service centre");
    static final Measure TOWNSHIPS = Measure.of("townships", "乡镇", "townships and towns");
    static final Measure TOWNSHIPS_COVERED =
            Measure.of("townships.covered", "配建居家养老服务设施的乡镇", "townships and towns with facilities for elders at home");
    static final Measure COMMUNITIES_COVERED =
            Measure.of("communities.covered", "建有养老服务站点的社区和村", "communities and villages with a service station");

    static final Measure ADVANCED_AGE =
            Measure.of("recipients.advanced-age", "享受高龄津贴的老年人", "recipients of the advanced-age allowance");
    static final Measure DISABLED = Measure.of(
            "recipients.disabled",
            "享受贫困家庭失能半失能补贴的老年人",
            "recipients of the allowance for disabled elders of poor families");

    private Measures() {}
}
