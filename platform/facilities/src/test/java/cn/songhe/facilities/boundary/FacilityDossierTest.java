package cn.songhe.facilities.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.kernel.fact.Statement;
import cn.songhe.spi.Area;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.Citation;
import cn.songhe.spi.Dated;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.FacilityRef;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Grade;
import cn.songhe.spi.Money;
import cn.songhe.spi.Premises;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Tenure;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FacilityDossierTest {

    private static final LocalDate MAY = LocalDate.of(2022, 5, 31);

    private final List<Statement> said = new ArrayList<>(List.of(
            statement(FacilityFactKind.KIND, "STATION", "2020-01-01", "2021-12-31"),
            statement(FacilityFactKind.KIND, "CANTEEN", "2022-01-01", null),
            statement(FacilityFactKind.DIVISION, "140105001", "2020-01-01", null)));

    @Test
    void othersSeeItByWhatHeldOnTheDay() {
        var division = DivisionCode.of("140105001");

        assertThat(dossier().ref(LocalDate.of(2021, 12, 31)))
                .contains(new FacilityRef(61, FacilityKind.STATION, division));
        assertThat(dossier().ref(LocalDate.of(2022, 1, 1)))
                .contains(new FacilityRef(61, FacilityKind.CANTEEN, division));
    }

    @Test
    void beforeAnythingIsKnownThereIsNoFacility() {
        var day = LocalDate.of(2019, 12, 31);

        assertThat(dossier().ref(day)).isEmpty();
        assertThat(dossier().facts(day, EnumSet.allOf(Fact.class), List.of())).isEmpty();
    }

    @Test
    void whatThePolicyAsksOfItsOwnIsAmongTheFactsAndWhatBeganLaterIsNot() {
        var kitchen = new Attribute<>(
                "kitchen",
                Subject.FACILITY,
                new AttributeType.WholeNumber(0, 9),
                Text.of("厨房数", "kitchens"),
                new Citation("doc", "1"));
        var dossier = new FacilityDossier(
                61,
                List.of(
                        statement(FacilityFactKind.KIND, "CANTEEN", "2020-01-01", null),
                        statement(FacilityFactKind.DIVISION, "140105001", "2020-01-01", null),
                        new Statement("ATTRIBUTE:kitchen", "1", LocalDate.of(2021, 1, 1), null, null),
                        new Statement("ATTRIBUTE:kitchen", "2", MAY.plusDays(1), null, null)));

        var facts = dossier.facts(MAY, Set.of(), List.of(kitchen)).orElseThrow().build();

        assertThat(facts.attribute(kitchen).entries()).containsExactly(new Dated<>(1L, LocalDate.of(2021, 1, 1), null));
    }

    @Test
    void withoutItsKindOrItsDivisionThereIsNoFacility() {
        var kind = statement(FacilityFactKind.KIND, "CANTEEN", "2022-01-01", null);
        var division = statement(FacilityFactKind.DIVISION, "140105001", "2020-01-01", null);

        assertThat(new FacilityDossier(61, List.of(kind)).ref(MAY)).isEmpty();
        assertThat(new FacilityDossier(61, List.of(division)).ref(MAY)).isEmpty();
        assertThat(new FacilityDossier(61, List.of(kind, division)).ref(MAY)).isPresent();
    }

    @Test
    void whatHasEndedHoldsNoMore() {
        var ended = statement(FacilityFactKind.KIND, "CANTEEN", "2022-01-01", "2022-05-30");
        var division = statement(FacilityFactKind.DIVISION, "140105001", "2020-01-01", null);

        assertThat(new FacilityDossier(61, List.of(ended, division)).ref(MAY)).isEmpty();
    }

    @Test
    void premisesNeedTheirKeyAndTheirArea() {
        assertThat(facts(MAY).premises()).isEmpty();
        say(FacilityFactKind.PREMISES, "hall", "2020-01-01", null);
        assertThat(facts(MAY).premises()).isEmpty();
        say(FacilityFactKind.AREA, "31250", "2022-05-01", null);

        assertThat(facts(MAY).premises()).map(Premises::key).contains("hall");
        assertThat(facts(MAY).premises()).map(Premises::area).contains(new Area(31_250));
        assertThat(facts(LocalDate.of(2022, 4, 30)).premises()).isEmpty();
    }

    @Test
    void theLeaseIsTheIntervalOfItsStatement() {
        sayPremises();
        say(FacilityFactKind.TENURE, "LEASED", "2020-03-01", "2025-02-28");
        var premises = facts(MAY).premises().orElseThrow();

        assertThat(premises.tenure()).isEqualTo(Tenure.LEASED);
        assertThat(premises.lease())
                .contains(new Dated<>(Tenure.LEASED, LocalDate.of(2020, 3, 1), LocalDate.of(2025, 2, 28)));
        assertThat(premises.isSecuredForYears(5)).isTrue();
        assertThat(premises.isSecuredForYears(6)).isFalse();
    }

    @Test
    void aLeaseThatHasRunOutIsStillShownWithItsEnd() {
        sayPremises();
        say(FacilityFactKind.TENURE, "LEASED", "2020-03-01", "2022-02-28");

        assertThat(facts(MAY).premises().orElseThrow().lease())
                .map(Dated::through)
                .contains(LocalDate.of(2022, 2, 28));
    }

    @Test
    void ownPremisesHaveNoLease() {
        sayPremises();
        say(FacilityFactKind.TENURE, "OWNED", "2020-03-01", null);
        var premises = facts(MAY).premises().orElseThrow();

        assertThat(premises.tenure()).isEqualTo(Tenure.OWNED);
        assertThat(premises.lease()).isEmpty();
    }

    @Test
    void unknownTenureIsALeaseThatSecuresNothing() {
        sayPremises();
        var premises = facts(MAY).premises().orElseThrow();

        assertThat(premises.tenure()).isEqualTo(Tenure.LEASED);
        assertThat(premises.isSecuredForYears(1)).isFalse();
    }

    @Test
    void aGradeIsReadAsSchemeAndGradeFromItsAssessmentOn() {
        say(FacilityFactKind.GRADE, "taiyuan-community:AA", "2021-06-01", "2022-05-30");
        say(FacilityFactKind.GRADE, "mz/t:2021:AAA", "2022-05-31", null);
        var grades = facts(MAY).grades();

        assertThat(grades.on(LocalDate.of(2021, 5, 31))).isEmpty();
        assertThat(grades.on(LocalDate.of(2021, 6, 1))).contains(new Grade("taiyuan-community", "AA"));
        assertThat(grades.on(MAY)).contains(new Grade("mz/t:2021", "AAA"));
    }

    @Test
    void bedsKeepTheirHistory() {
        say(FacilityFactKind.BEDS, "20", "2020-01-01", "2022-05-15");
        say(FacilityFactKind.BEDS, "30", "2022-05-16", null);
        var facts = facts(MAY);

        assertThat(facts.beds().on(LocalDate.of(2022, 5, 15))).contains(20);
        assertThat(facts.occupancy(LocalDate.of(2022, 5, 1), MAY).available()).isEqualTo(15 * 20 + 16 * 30);
    }

    @Test
    void eventsAreTheFirstDaysOfTheirStatements() {
        say(FacilityFactKind.COMPLETED, "yes", "2020-01-10", null);
        say(FacilityFactKind.OPENED, "yes", "2020-02-01", null);
        say(FacilityFactKind.FILED, "yes", "2020-02-20", null);
        say(FacilityFactKind.CLOSED, "yes", "2023-06-30", null);
        var operation = facts(MAY).operation();

        assertThat(operation.completed()).contains(LocalDate.of(2020, 1, 10));
        assertThat(operation.filed()).contains(LocalDate.of(2020, 2, 20));
        assertThat(operation.operatedOn(LocalDate.of(2020, 1, 31))).isFalse();
        assertThat(operation.operatedOn(LocalDate.of(2023, 6, 30))).isTrue();
        assertThat(operation.operatedOn(LocalDate.of(2023, 7, 1))).isFalse();
    }

    @Test
    void careAroundTheClockIsWhatHeldOnTheDay() {
        say(FacilityFactKind.ROUND_THE_CLOCK, "yes", "2022-05-31", null);

        assertThat(facts(MAY).operation().roundTheClock()).isTrue();
        assertThat(facts(LocalDate.of(2022, 5, 30)).operation().roundTheClock()).isFalse();
    }

    @Test
    void theInvestmentIsInFen() {
        say(FacilityFactKind.INVESTMENT, "12345678", "2020-01-10", null);

        assertThat(facts(MAY).investment()).contains(Money.ofFen(12_345_678));
    }

    private FacilityFacts facts(LocalDate day) {
        return dossier()
                .facts(day, EnumSet.allOf(Fact.class), List.of())
                .orElseThrow()
                .build();
    }

    private FacilityDossier dossier() {
        return new FacilityDossier(61, said);
    }

    private void sayPremises() {
        say(FacilityFactKind.PREMISES, "hall", "2020-01-01", null);
        say(FacilityFactKind.AREA, "31250", "2020-01-01", null);
    }

    private void say(FacilityFactKind kind, String value, String from, String through) {
        said.add(statement(kind, value, from, through));
    }

    private static Statement statement(FacilityFactKind kind, String value, String from, String through) {
        return new Statement(
                kind.name(), value, LocalDate.parse(from), through == null ? null : LocalDate.parse(through), null);
    }
}
