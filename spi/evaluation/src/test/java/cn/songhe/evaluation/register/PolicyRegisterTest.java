package cn.songhe.evaluation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.songhe.evaluation.Nature;
import cn.songhe.evaluation.OverrideRule;
import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.evaluation.Shire;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Measure;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.PolicyDocument.LegalStatus;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 15);
    private static final ParameterOverride TENANTS = override("{80: 6000, 90: 10000, 100: 30000}", Optional.empty());
    private static final ParameterOverride COUNTYS =
            override("{80: 7000, 90: 10000, 100: 30000}", Optional.of(DivisionCode.of("990301")));

    private final PolicyRegister register = PolicyRegister.of(Shire.policy(), List.of(TENANTS, COUNTYS), DAY);

    private static ParameterOverride override(String value, Optional<DivisionCode> division) {
        return new ParameterOverride("age.monthly", LocalDate.of(2022, 1, 1), value, "a decision", division);
    }

    @Test
    void documentsAndProgramsStandAsThePluginHasThem() {
        assertThat(register.documents())
                .extracting(PolicyDocument::id, PolicyDocument::status)
                .containsExactly(tuple("B-1", LegalStatus.IN_FORCE), tuple("B-D", LegalStatus.DRAFT));
        assertThat(register.programs()).extracting(p -> p.id()).containsExactly("monthly", "yearly");
    }

    @Test
    void aFormulaSaysWhatItReadsAndWhichStandardItWaitsFor() {
        var care = register.formulas().stream()
                .filter(f -> f.id().equals("S-CARE"))
                .findFirst()
                .orElseThrow();
        assertThat(care.parameters()).containsExactly("care.monthly", "income.limit");
        assertThat(care.awaited()).containsExactly("care.monthly");
        assertThat(care.attributes()).containsExactly("monthly-income");
        assertThat(care.source().status()).isEqualTo(LegalStatus.DRAFT);
        assertThat(care.cadence()).isEqualTo(Cadence.MONTHLY);
        assertThat(care.subject()).isEqualTo("elder");
        assertThat(care.takesBack()).isFalse();
        var voucher = register.formulas().get(2);
        assertThat(voucher.state()).extracting(s -> s.name() + " " + s.kind()).containsExactly("voucher.balance fen");
    }

    @Test
    void aParameterShowsItsValuesTheTenantsAndTheOneOfTheDay() {
        var age = parameter("age.monthly");
        assertThat(age.nature()).isEqualTo(Nature.FLOOR);
        assertThat(age.override()).isEqualTo(OverrideRule.RAISE);
        assertThat(age.values())
                .singleElement()
                .satisfies(v -> assertThat(v.value().orElseThrow().zh()).isEqualTo("80起50.00元、90起100.00元、100起300.00元"));
        assertThat(age.overrides())
                .extracting(ParameterEntry.TenantValue::division)
                .containsExactly(Optional.empty(), Optional.of("990301"));
        assertThat(age.today().orElseThrow().en()).startsWith("from 80: CNY 60.00");
    }

    @Test
    void anAwaitedStandardHasItsClauseAndNoValue() {
        var care = parameter("care.monthly");
        assertThat(care.values()).isEmpty();
        assertThat(care.today()).isEmpty();
        assertThat(care.awaiting().orElseThrow().source().clause()).isEqualTo("三");
    }

    @Test
    void beforeAStandardBeginsThereIsNoValueOfTheDay() {
        var early = PolicyRegister.of(Shire.policy(), List.of(), LocalDate.of(2019, 12, 31));
        assertThat(early.parameters()).allSatisfy(p -> assertThat(p.today()).isEmpty());
        assertThat(early.lists().get(0).editions().get(0).inForce()).isFalse();
        assertThat(early.childcare().orElseThrow().classes().get(0).from()).isEmpty();
    }

    @Test
    void aListShowsItsEditionsAndForWhichItemsItCanBeSaid() {
        var edition = register.lists().get(0).editions().get(0);
        assertThat(edition.inForce()).isTrue();
        assertThat(edition.judged()).containsExactly("L-VISIT");
        assertThat(edition.edition().items()).hasSize(2);
    }

    @Test
    void anIndicatorShowsItsMeasuresAndTheTargetOfTheDay() {
        var beds = register.reports().get(0).indicators().get(0);
        assertThat(beds.measures()).containsExactly(Measure.BEDS, Measure.ELDERS_60);
        assertThat(beds.targets())
                .extracting(t -> t.text().en() + " " + t.current())
                .containsExactly("at least 35 by 2020-12-31 true", "at least 40 by 2025-12-31 false");
    }

    @Test
    void classesShowTheirNumbersOfTheDay() {
        var childcare = register.childcare().orElseThrow();
        assertThat(childcare.classes().get(0).from()).contains(Text.of("6个月", "6 months"));
        assertThat(childcare.classes().get(1).childrenPerCarer()).contains(Text.of("5", "5"));
        assertThat(childcare.modes()).extracting(ChildcareEntry.ModeEntry::id).containsExactly("full-day");
        assertThat(childcare.filing()).extracting(ChildcareEntry.PaperEntry::id).containsExactly("licence");
    }

    @Test
    void attributesAndRulesOfCombinationAreSaidInWords() {
        assertThat(register.attributes())
                .extracting(AttributeEntry::name, a -> a.type().en())
                .contains(
                        tuple("monthly-income", "an amount of money"),
                        tuple("only-child", "yes or no"),
                        tuple("star", "a whole number from 1 to 5"),
                        tuple("settled", "a day"));
        assertThat(register.combinations())
                .singleElement()
                .satisfies(c -> assertThat(c.rule())
                        .isEqualTo(Text.of(
                                "S-AGE、S-CARE、S-VOUCHER合计不超过sum.cap",
                                "S-AGE, S-CARE, S-VOUCHER together at most sum.cap")));
    }

    private ParameterEntry parameter(String name) {
        return register.parameters().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
