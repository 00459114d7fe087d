package cn.songhe.elders.control;

import cn.songhe.elders.boundary.ElderFactKind;
import cn.songhe.elders.boundary.ElderState;
import cn.songhe.elders.boundary.ElderViews;
import cn.songhe.elders.entity.ElderList.Held;
import cn.songhe.spi.HardshipCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is held of one elder on a day.
 *
 * @param facts the newest first
 * @param day the day
 */
record HeldToday(List<Held> facts, LocalDate day) {

    /** The day of death or of moving out is still a day here, as it is for every formula. */
    ElderState state() {
        if (since(ElderFactKind.DEATH).filter(day::isAfter).isPresent()) {
            return ElderState.DIED;
        }
        return since(ElderFactKind.DEPARTURE).filter(day::isAfter).isPresent() ? ElderState.DEPARTED : ElderState.HERE;
    }

    LocalDate goneSince() {
        return since(state() == ElderState.DIED ? ElderFactKind.DEATH : ElderFactKind.DEPARTURE)
                .orElse(null);
    }

    Optional<String> residence() {
        return of(ElderFactKind.RESIDENCE).map(Held::value).findFirst();
    }

    List<HardshipCategory> categories() {
        return of(ElderFactKind.HARDSHIP)
                .map(fact -> HardshipCategory.valueOf(fact.value()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The newest assessment, of whichever standard. */
    Optional<ElderViews.Ability> ability() {
        return facts.stream()
                .filter(fact -> fact.kind().startsWith("ABILITY_"))
                .findFirst()
                .map(fact -> new ElderViews.Ability(
                        ElderFactKind.valueOf(fact.kind()), Integer.parseInt(fact.value()), fact.from()));
    }

    private Optional<LocalDate> since(ElderFactKind kind) {
        return of(kind).map(Held::from).findFirst();
    }

    private Stream<Held> of(ElderFactKind kind) {
        return facts.stream().filter(fact -> fact.kind().equals(kind.name()));
    }
}
