package cn.songhe.plugins.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.PolicyFiles;
import cn.songhe.spi.Citation;
import cn.songhe.spi.CityPlugin;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityRule;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Indicator;
import cn.songhe.spi.Measure;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.ReportTemplate;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A place with a little of everything that a register shows. */
final class Parish implements CityPlugin {

    private static final String PARAMETERS = """
            parameters:
              - name: days.least
                unit: days
                title: {zh: 最少天数, en: Fewest days}
                nature: floor
                override: raise
                values:
                  - {from: 2020-01-01, value: 3, document: P-1, clause: 一, note: {zh: 含首日, en: with the first day}}
                  - {from: 2022-01-01, document: P-1, value: null, clause: 二}
              - name: monthly
                unit: fen/person-month
                awaiting: {document: P-1, clause: 三, note: {zh: 另行制定, en: to be set}}
            """;

    private static final String SERVICES = """
            list: P-LIST
            title: {zh: 清单, en: List}
            editions:
              - from: 2020-01-01
                edition: {zh: 第一版, en: First edition}
                document: P-1
                items:
                  - id: P-L1
                    title: {zh: 巡访, en: Visits}
                    category: concern
                    clause: 附件
                    available: false
            """;

    private static final String REPORTS = """
            report: P-R
            title: {zh: 年报, en: Yearly report}
            cadence: yearly
            document: P-1
            sections:
              - title: {zh: 床位, en: Beds}
                indicators: [P-K1]
            indicators:
              - id: P-K1
                title: {zh: 每千名老年人床位, en: Beds per 1000 elders}
                definition: {zh: 床位数除以老年人数, en: beds by elders}
                version: 2
                unit: {zh: 张, en: beds}
                clause: 四
                targets:
                  - {by: 2025-12-31, at-least: 40.5}
            """;

    static CityPolicy policy() {
        var files = new PolicyFiles(
                Map.of("parameters/p.yaml", PARAMETERS),
                Map.of("services/s.yaml", SERVICES),
                Map.of("reports/r.yaml", REPORTS));
        return CityPolicy.of("parish", "1.0.0", new Parish(), files);
    }

    @Override
    public DivisionCode division() {
        return DivisionCode.of("990400");
    }

    @Override
    public Text title() {
        return Text.of("小镇", "Parish");
    }

    @Override
    public List<PolicyDocument> documents() {
        var draft = new PolicyDocument(
                "P-1",
                Optional.empty(),
                Text.of("小镇办法", "Parish rules"),
                Text.of("小镇", "Parish"),
                LocalDate.of(2020, 1, 1),
                PolicyDocument.LegalStatus.DRAFT);
        return List.of(draft.until(LocalDate.of(2026, 12, 31)));
    }

    @Override
    public List<FacilityRule> facilityRules() {
        return List.of(new LeastDays());
    }

    @Override
    public List<ReportTemplate> reports() {
        return List.of(
                new ReportTemplate("P-R", List.of(Indicator.ratio("P-K1", Measure.BEDS, Measure.ELDERS_60, 1000))));
    }

    private record LeastDays() implements FacilityRule {

        @Override
        public String id() {
            return "P-F1";
        }

        @Override
        public Text title() {
            return Text.of("最少天数", "Fewest days");
        }

        @Override
        public Citation citation() {
            return new Citation("P-1", "一");
        }

        @Override
        public Set<Fact> requires() {
            return Set.of();
        }

        @Override
        public Set<ParameterKey<?>> parameters() {
            return Set.of(ParameterKey.of("days.least", Unit.DAYS));
        }

        @Override
        public Finding judge(FacilityFacts facts, Terms terms) {
            throw new UnsupportedOperationException("the register never asks");
        }
    }
}
