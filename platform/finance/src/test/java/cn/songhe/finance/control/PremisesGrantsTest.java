package cn.songhe.finance.control;

import static cn.songhe.finance.control.LineFixture.key;
import static cn.songhe.finance.control.LineFixture.line;
import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.facilities.boundary.FacilityDossier;
import cn.songhe.finance.entity.Line;
import cn.songhe.kernel.fact.Statement;
import cn.songhe.spi.EarlierGrant;
import cn.songhe.spi.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PremisesGrantsTest {

    private static final Period YEAR_2021 = Period.parse("2021");
    private static final Period YEAR_2022 = Period.parse("2022");
    private static final Period YEAR_2023 = Period.parse("2023");

    /** 1, 2 and 3 share the hall; 4 stands in the mill, and stood in the hall until the end of 2021. */
    private static final CycleContext TOWN = town(
            dossier(1, premises("hall", "2000-01-01", null)),
            dossier(2, premises("hall", "2000-01-01", null)),
            dossier(3, premises("hall", "2000-01-01", null)),
            dossier(4, premises("hall", "2000-01-01", "2021-12-31"), premises("mill", "2022-01-01", null)));

    @Test
    void aGrantOfAnEarlierPeriodIsSeenByAllOnThePremises() {
        var grants = granted(2, YEAR_2021, 100);

        assertThat(before(grants, 1, "hall")).containsExactly(grant(2, YEAR_2021));
        assertThat(before(grants, 2, "hall")).containsExactly(grant(2, YEAR_2021));
        assertThat(before(grants, 3, "hall")).containsExactly(grant(2, YEAR_2021));
    }

    @Test
    void withinAPeriodOnlyGrantsToLowerNumbersAreSeen() {
        var grants = granted(2, YEAR_2022, 100);

        assertThat(before(grants, 1, "hall")).isEmpty();
        assertThat(before(grants, 2, "hall")).isEmpty();
        assertThat(before(grants, 3, "hall")).containsExactly(grant(2, YEAR_2022));
    }

    @Test
    void aGrantOfALaterPeriodIsNotSeen() {
        assertThat(before(granted(1, YEAR_2023, 100), 3, "hall")).isEmpty();
    }

    @Test
    void aGrantOnOtherPremisesIsNotSeen() {
        assertThat(before(granted(1, YEAR_2021, 100), 4, "mill")).isEmpty();
    }

    @Test
    void aGrantBelongsToThePremisesOfItsOwnPeriod() {
        var grants = granted(4, YEAR_2021, 100);

        assertThat(before(grants, 1, "hall")).containsExactly(grant(4, YEAR_2021));
        assertThat(before(grants, 1, "mill")).isEmpty();
    }

    @Test
    void aGrantRecoveredInFullIsNone() {
        var grants = granted(2, YEAR_2021, 100);
        grants.add(line(key(2, YEAR_2021), -100));

        assertThat(before(grants, 1, "hall")).isEmpty();
    }

    @Test
    void aGrantRecoveredInPartIsStillOne() {
        var grants = granted(2, YEAR_2021, 100);
        grants.add(line(key(2, YEAR_2021), -99));

        assertThat(before(grants, 1, "hall")).containsExactly(grant(2, YEAR_2021));
    }

    @Test
    void grantsAreSeenByPeriodAndThenByNumber() {
        var grants = new PremisesGrants(
                List.of(line(key(2, YEAR_2022), 100), line(key(2, YEAR_2021), 100), line(key(1, YEAR_2022), 100)));
        grants.add(line(key(1, YEAR_2021), 100));

        assertThat(before(grants, 3, "hall"))
                .containsExactly(grant(1, YEAR_2021), grant(2, YEAR_2021), grant(1, YEAR_2022), grant(2, YEAR_2022));
    }

    @Test
    void grantsToOneFacilityForOnePeriodAreSeenByFormula() {
        var formulas = IntStream.rangeClosed(1, 9).mapToObj(n -> "TY-S" + n).toList();
        var grants = new PremisesGrants(List.of());
        formulas.forEach(formula -> grants.add(line(new Line.Key(2, formula, YEAR_2021, 0), 100)));

        assertThat(before(grants, 1, "hall")).extracting(EarlierGrant::formula).containsExactlyElementsOf(formulas);
    }

    @Test
    void aFacilityThatIsNotKnownStandsNowhere() {
        assertThat(before(granted(99, YEAR_2021, 100), 1, "hall")).isEmpty();
    }

    private static PremisesGrants granted(long facility, Period period, long fen) {
        return new PremisesGrants(List.of(line(key(facility, period), fen)));
    }

    private static List<EarlierGrant> before(PremisesGrants grants, long facility, String premises) {
        return grants.before(facility, YEAR_2022, premises, TOWN);
    }

    private static EarlierGrant grant(long facility, Period period) {
        return new EarlierGrant("TY-S1", facility, period);
    }

    private static FacilityDossier dossier(long id, Statement... statements) {
        return new FacilityDossier(id, List.of(statements));
    }

    private static Statement premises(String key, String from, String through) {
        return new Statement(
                "PREMISES", key, LocalDate.parse(from), through == null ? null : LocalDate.parse(through), null);
    }

    private static CycleContext town(FacilityDossier... dossiers) {
        var facilities = new TreeMap<Long, FacilityDossier>();
        for (var dossier : dossiers) {
            facilities.put(dossier.id(), dossier);
        }
        return CycleContext.first("hamlet", 1, null, "construction", YEAR_2022, Instant.EPOCH, List.of(), facilities);
    }
}
