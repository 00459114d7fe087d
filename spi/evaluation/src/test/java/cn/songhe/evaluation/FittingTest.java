package cn.songhe.evaluation;

import static cn.songhe.evaluation.Borough.grant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.BasicService;
import cn.songhe.spi.CareMode;
import cn.songhe.spi.ChildcareAddOn;
import cn.songhe.spi.Citation;
import cn.songhe.spi.ClassType;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Indicator;
import cn.songhe.spi.Measure;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.ReportTemplate;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What code and files say must fit together. */
class FittingTest {

    private static final Citation HERE = new Citation("B-1", "一");
    private static final Citation ELSEWHERE = new Citation("X", "一");
    private static final Sample<ElderFacts> A = Sample.elder("A", (elder, terms) -> grant(1));
    private static final Sample<ElderFacts> B = Sample.elder("B", (elder, terms) -> grant(2));
    private static final StateKey<Long> TIMES = StateKey.count("times", Text.of("次数", "times"));
    private static final ParameterKey<Long> MONTHS = ParameterKey.of("class.months", Unit.MONTHS);

    @Test
    void anAttributeIsListedOnceAndOfTheSubjectThatIsAsked() {
        var income = attribute("income", Subject.ELDER, HERE);
        assertThat(problems(Borough.of(A.asking(income)).knowing(income))).isEmpty();
        assertThat(problems(Borough.of(A.asking(income)))).containsExactly("plugin.unknown-attribute A");
        assertThat(problems(Borough.of().knowing(income, attribute("income", Subject.CHILD, HERE))))
                .containsExactly("plugin.duplicate-attribute income");
        var toddler = attribute("income", Subject.CHILD, HERE);
        assertThat(problems(Borough.of(A.asking(toddler)).knowing(toddler)))
                .containsExactly("plugin.attribute-of-another A");
        assertThat(problems(Borough.of().knowing(attribute("income", Subject.ELDER, ELSEWHERE))))
                .containsExactly("plugin.unknown-document income");
    }

    @Test
    void aHouseholdsFormulaReadsAttributesOfItsElders() {
        var income = attribute("income", Subject.ELDER, HERE);
        var formula = Sample.of("H", Subject.HOUSEHOLD, (household, terms) -> grant(1));
        assertThat(problems(Borough.of(formula.asking(income)).knowing(income))).isEmpty();
    }

    @Test
    void twoFormulasKeepNoStateOfOneName() {
        assertThat(problems(Borough.of(A.keeping(TIMES), B))).isEmpty();
        assertThat(problems(Borough.of(A.keeping(TIMES), B.keeping(TIMES))))
                .containsExactly("plugin.duplicate-state B");
    }

    @Test
    void everyBasicServiceHasItsItemAndNotEveryItemIsJudged() {
        assertThat(problems(Borough.of().serving(service("L1")), services("L1", "L2"), ""))
                .isEmpty();
        assertThat(problems(Borough.of().serving(service("L3")), services("L1"), ""))
                .containsExactly("plugin.missing-item L3");
        assertThat(problems(Borough.of().serving(service("L1"), service("L1")), services("L1"), ""))
                .containsExactly("plugin.duplicate-id L1");
        assertThat(problems(Borough.of(Sample.elder("L1", (e, t) -> grant(1))), services("L1"), ""))
                .containsExactly("plugin.duplicate-id L1");
    }

    @Test
    void anItemNamesAnExistingFormulaAndAListedDocument() {
        var item = services("L1").replace("clause: 一", "clause: 一, formula: A");
        assertThat(problems(Borough.of(A), item, "")).isEmpty();
        assertThat(problems(Borough.of(), item, "")).containsExactly("plugin.unknown-formula L1");
        assertThat(problems(Borough.of(), services("L1").replace("document: B-1", "document: X"), ""))
                .containsExactly("plugin.unknown-document LIST");
    }

    @Test
    void reportsAndIndicatorsStandInTheCodeAndInTheFilesAlike() {
        var template = new ReportTemplate("R-1", List.of(Indicator.count("K1", Measure.BEDS)));
        var more = new ReportTemplate(
                "R-1", List.of(Indicator.count("K1", Measure.BEDS), Indicator.count("K2", Measure.BEDS)));
        assertThat(problems(Borough.of().reporting(template), "", reports("K1")))
                .isEmpty();
        assertThat(problems(Borough.of().reporting(more), "", reports("K1")))
                .containsExactly("plugin.missing-indicator K2");
        assertThat(problems(Borough.of().reporting(template), "", reports("K1, K2")))
                .containsExactly("plugin.missing-indicator K2");
        assertThat(problems(Borough.of(), "", reports("K1"))).containsExactly("plugin.missing-report R-1");
        assertThat(problems(Borough.of().reporting(template), "", "")).containsExactly("plugin.missing-indicator R-1");
        assertThat(problems(
                        Borough.of().reporting(template), "", reports("K1").replace("document: B-1", "document: X")))
                .containsExactly("plugin.unknown-document R-1");
    }

    @Test
    void classesAreCitedNamedOnceAndHaveTheirNumbers() {
        assertThat(problems(Borough.of().caring(childcare(HERE, "infant")), parameters()))
                .isEmpty();
        assertThat(problems(Borough.of().caring(childcare(HERE, "infant", "infant")), parameters()))
                .containsExactly("plugin.duplicate-childcare infant");
        assertThat(problems(Borough.of().caring(childcare(ELSEWHERE, "infant")), parameters()))
                .containsExactly("plugin.unknown-document infant");
        assertThat(problems(Borough.of().caring(childcare(HERE, "infant"))))
                .containsExactly("plugin.missing-parameter childcare");
    }

    @Test
    void theClauseOfAnAwaitedStandardIsOfAListedDocument() {
        assertThat(problems(
                        Borough.of(),
                        Borough.files(
                                "parameters: [{name: a, unit: fen, awaiting: {document: X, clause: 一}}]", "", "")))
                .containsExactly("plugin.unknown-document a");
    }

    @Test
    void faultsOfAllFilesAreToldAtOnce() {
        var thrown = catchThrowableOfType(
                InvalidPlugin.class, () -> Borough.of().policy(Borough.files("{p: 1}", "{s: 1}", "{r: 1}")));
        assertThat(thrown.problems())
                .extracting(Problem::where)
                .containsExactly("parameters/p.yaml: p", "services/s.yaml: s", "reports/r.yaml: r");
    }

    private static Attribute<Money> attribute(String name, Subject<?> subject, Citation citation) {
        return new Attribute<>(name, subject, new AttributeType.Amount(), Text.of("收入", "income"), citation);
    }

    private static BasicService service(String id) {
        return new BasicService() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Set<Fact> requires() {
                return Set.of();
            }

            @Override
            public Eligibility judge(ElderFacts facts, Terms terms) {
                return Eligibility.entitled(Borough.WHY);
            }
        };
    }

    private static ChildcareAddOn childcare(Citation citation, String... types) {
        return new ChildcareAddOn() {
            @Override
            public List<ClassType> classTypes() {
                return List.of(types).stream()
                        .map(id -> new ClassType(id, Text.of("班", "class"), MONTHS, MONTHS, MONTHS, MONTHS, citation))
                        .toList();
            }

            @Override
            public List<CareMode> modes() {
                return List.of();
            }

            @Override
            public Set<ParameterKey<?>> parameters() {
                return Set.of(MONTHS);
            }
        };
    }

    private static String parameters() {
        return "parameters:\n  - {name: class.months, unit: months, values: []}\n";
    }

    private static String services(String... ids) {
        var items = List.of(ids).stream()
                .map(id -> "{id: " + id + ", title: {zh: 甲, en: A}, category: care, clause: 一, available: false}")
                .toList();
        return "{list: LIST, title: {zh: 清单, en: List}, editions: [{from: 2020-01-01, edition: {zh: 版, en: E},"
                + " document: B-1, items: " + items + "}]}";
    }

    private static String reports(String ids) {
        var indicators = List.of(ids.split(", ")).stream()
                .map(id -> "{id: " + id + ", title: {zh: 甲, en: A}, definition: {zh: 数, en: count}, version: 1,"
                        + " unit: {zh: 个, en: pieces}, clause: 一}")
                .toList();
        return "{report: R-1, title: {zh: 年报, en: Report}, cadence: yearly, document: B-1, sections: [{title:"
                + " {zh: 一, en: One}, indicators: [" + ids + "]}], indicators: " + indicators + "}";
    }

    private static List<String> problems(Borough borough, String... parameters) {
        return problems(borough, Borough.files(String.join("", parameters), "", ""));
    }

    private static List<String> problems(Borough borough, String services, String reports) {
        return problems(borough, Borough.files("", services, reports));
    }

    private static List<String> problems(Borough borough, PolicyFiles files) {
        return Optional.ofNullable(catchThrowableOfType(InvalidPlugin.class, () -> borough.policy(files)))
                .map(thrown -> thrown.problems().stream()
                        .map(p -> p.code() + " " + p.where())
                        .toList())
                .orElse(List.of());
    }
}
