package cn.songhe.taiyuan;

import cn.songhe.spi.Indicator;
import cn.songhe.spi.Measure;
import cn.songhe.spi.ReportTemplate;
import java.util.List;

/** TY-K1 to TY-K5 and TY-W1: what the opinions set themselves to reach, and by when. */
final class Targets {

    private static final Measure LAND = Measure.of("elder-care.land", "养老服务设施用地面积（平方米）", "land for elder care, in m²");
    private static final Measure CENTRES =
            Measure.of("centres.demonstration", "示范性社区养老服务中心", "comprehensive demonstration centres");
    private static final Measure REACHING_HOMES =
            Measure.of("institutions.reaching-homes", "开展家院互融服务的养老机构", "institutions that also serve homes");
    private static final Measure COUNTIES = Measure.of("counties", "县（市、区）", "counties and districts");
    private static final Measure ORGANISATIONS = Measure.of(
            "organisations.community-care", "引进或培育的社区养老组织", "community-care organisations brought in or raised");
    private static final Measure TEAMS = Measure.of("volunteers.teams", "专业为老服务志愿者队伍", "volunteer teams for elders");
    private static final Measure COVERED =
            Measure.of("communities.volunteers", "志愿者队伍覆盖的社区", "communities that volunteer teams reach");
    private static final Measure HOTLINE =
            Measure.of("hotline.levels", "已联通12349平台的层级数", "levels of administration linked to the 12349 platform");

    private Targets() {}

    static ReportTemplate report() {
        return new ReportTemplate(
                "TY-2022",
                List.of(
                        Indicator.ratio("TY-K1", LAND, Measure.INHABITANTS, 1),
                        new FewestIndicator("TY-K2", CENTRES, Measure.SUBDISTRICTS),
                        Indicator.ratio("TY-K3", REACHING_HOMES, Measure.INSTITUTIONS, 100),
                        new FewestIndicator("TY-K4", ORGANISATIONS, COUNTIES),
                        Indicator.coverage("TY-K5-1", TEAMS, Measure.SUBDISTRICTS),
                        Indicator.ratio("TY-K5-2", COVERED, Measure.COMMUNITIES, 100),
                        Indicator.count("TY-W1", HOTLINE)));
    }
}
