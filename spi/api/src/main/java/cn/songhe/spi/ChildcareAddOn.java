package cn.songhe.spi;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a city adds for children under three 托育. Formulas, rules and indicators for children stand beside those for elders. */
public interface ChildcareAddOn {

    /** The types of classes, by rising age. */
    List<ClassType> classTypes();

    /** The modes of care. */
    List<CareMode> modes();

    /** What is asked for when a nursery is filed. */
    default List<ChecklistItem> filing() {
        return List.of();
    }

    /** The parameters of its classes. */
    default Set<ParameterKey<?>> parameters() {
        var keys = new HashSet<ParameterKey<?>>();
        for (var type : classTypes()) {
            keys.addAll(List.of(type.from(), type.below(), type.largest(), type.childrenPerCarer()));
        }
        return Set.copyOf(keys);
    }

    /** The class for a child on a day; empty for a child that is too young or too old. */
    default Optional<ClassType> classFor(LocalDate birth, LocalDate day, Terms terms) {
        if (day.isBefore(birth)) {
            return Optional.empty();
        }
        int months = Age.monthsOn(birth, day);
        for (var type : classTypes()) {
            if (type.admits(months, terms)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
