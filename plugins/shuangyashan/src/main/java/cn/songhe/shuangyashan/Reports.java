package cn.songhe.shuangyashan;

import cn.songhe.spi.Indicator;
import cn.songhe.spi.Measure;
import cn.songhe.spi.ReportTemplate;
import java.util.List;

/** The report on the plan's targets (SYS-K1 … SYS-K6, SYS-W4) and on the status of 2020 (SYS-K7, SYS-S2). */
final class Reports {

    private Reports() {}

    static List<ReportTemplate> all() {
        return List.of(new ReportTemplate("SYS-2025", targets()), new ReportTemplate("SYS-2020", baseline()));
    }

    private static List<Indicator> targets() {
        return List.of(
                Indicator.count("SYS-K1", Measure.NURSERY_PLACES),
                Indicator.ratio("SYS-K1-RATE", Measure.NURSERY_PLACES, Measure.INHABITANTS, 1000),
                Indicator.count("SYS-K2", Measures.NURSERY_STAFF),
                new PublicNurseries(),
                Indicator.count("SYS-K4", Measures.GUIDANCE_CENTRES),
                Indicator.ratio("SYS-K5", Measures.NEW_QUARTERS_EQUIPPED, Measures.NEW_QUARTERS, 100),
                Indicator.ratio("SYS-K6", Measures.TOWNSHIP_HOMES_GRADED, Measures.TOWNSHIP_HOMES, 100),
                Indicator.count("SYS-W4", Measures.TRAINED));
    }

    private static List<Indicator> baseline() {
        return List.of(
                new PartsAddUp(
                        "SYS-K7-INSTITUTIONS",
                        Measure.INSTITUTIONS,
                        List.of(
                                Measures.INSTITUTIONS_PUBLIC,
                                Measures.INSTITUTIONS_PRIVATE,
                                Measures.INSTITUTIONS_MARKET)),
                new PartsAddUp(
                        "SYS-K7-BEDS",
                        Measure.BEDS,
                        List.of(Measures.BEDS_PUBLIC, Measures.BEDS_PRIVATE, Measures.BEDS_MARKET)),
                Indicator.ratio("SYS-K7-RATE", Measure.BEDS, Measure.ELDERS_60, 1000),
                Indicator.count("SYS-K7-CENTRES", Measures.CENTRES),
                Indicator.ratio("SYS-K7-SUBDISTRICTS", Measures.SUBDISTRICTS_COVERED, Measure.SUBDISTRICTS, 100),
                Indicator.ratio("SYS-K7-TOWNSHIPS", Measures.TOWNSHIPS_COVERED, Measures.TOWNSHIPS, 100),
                Indicator.ratio("SYS-K7-COMMUNITIES", Measures.COMMUNITIES_COVERED, Measure.COMMUNITIES, 100),
                Indicator.count("SYS-S2-ADVANCED-AGE", Measures.ADVANCED_AGE),
                Indicator.count("SYS-S2-DISABLED", Measures.DISABLED));
    }
}
