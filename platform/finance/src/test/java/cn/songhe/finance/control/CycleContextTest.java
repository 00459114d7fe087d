package cn.songhe.finance.control;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.facilities.boundary.FacilityDossier;
import cn.songhe.kernel.fact.Statement;
import cn.songhe.spi.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CycleContextTest {

    /** 1 and 2 share the hall; 3 moved from the hall to the mill in 2022, where 4 stands; 5 is alone; 6 has no premises. */
    private static final CycleContext TOWN = town(
            dossier(1, premises("hall", 2000, null)),
            dossier(2, premises("hall", 2010, null)),
            dossier(3, premises("hall", 2000, 2021), premises("mill", 2022, null)),
            dossier(4, premises("mill", 2000, null)),
            dossier(5, premises("yard", 2000, null)),
            dossier(6));

    @Test
    void whatEverStoodOnTheSamePremisesIsConcernedTooAndSoAreItsNeighbours() {
        assertThat(TOWN.withNeighbours(Map.of(1L, "AREA")))
                .containsOnly(
                        Map.entry(1L, "AREA"),
                        Map.entry(2L, "PREMISES"),
                        Map.entry(3L, "PREMISES"),
                        Map.entry(4L, "PREMISES"));
    }

    @Test
    void aFacilityThatMovedConcernsItsNeighboursThenAndNow() {
        assertThat(TOWN.withNeighbours(Map.of(3L, "OPENED"))).containsOnlyKeys(1L, 2L, 3L, 4L);
    }

    @Test
    void whatChangedItselfKeepsItsOwnReason() {
        assertThat(TOWN.withNeighbours(Map.of(1L, "AREA", 2L, "GRADE,STAY")))
                .containsEntry(1L, "AREA")
                .containsEntry(2L, "GRADE,STAY");
    }

    @Test
    void aFacilityAloneOnItsPremisesConcernsNoOther() {
        assertThat(TOWN.withNeighbours(Map.of(5L, "AREA"))).containsOnly(Map.entry(5L, "AREA"));
    }

    @Test
    void withoutPremisesThereAreNoNeighbours() {
        assertThat(TOWN.withNeighbours(Map.of(6L, "KIND"))).containsOnly(Map.entry(6L, "KIND"));
    }

    @Test
    void aFacilityThatIsNotKnownStaysAmongTheChanged() {
        assertThat(TOWN.withNeighbours(Map.of(99L, "KIND"))).containsOnly(Map.entry(99L, "KIND"));
    }

    @Test
    void whereNothingChangedNothingIsConcerned() {
        assertThat(TOWN.withNeighbours(Map.of())).isEmpty();
    }

    @Test
    void theyStandInOrderOfTheirNumbers() {
        assertThat(TOWN.withNeighbours(Map.of(3L, "OPENED")).keySet()).containsExactly(1L, 2L, 3L, 4L);
    }

    private static FacilityDossier dossier(long id, Statement... statements) {
        return new FacilityDossier(id, List.of(statements));
    }

    private static Statement premises(String key, int firstYear, Integer lastYear) {
        var through = lastYear == null ? null : LocalDate.of(lastYear, 12, 31);
        return new Statement("PREMISES", key, LocalDate.of(firstYear, 1, 1), through, null);
    }

    private static CycleContext town(FacilityDossier... dossiers) {
        var facilities = new TreeMap<Long, FacilityDossier>();
        for (var dossier : dossiers) {
            facilities.put(dossier.id(), dossier);
        }
        return CycleContext.first(
                "hamlet", 1, null, "construction", Period.year(2022), Instant.EPOCH, List.of(), facilities);
    }
}
