package cn.songhe.shuangyashan;

import cn.songhe.spi.ClassGroup;
import cn.songhe.spi.ClassType;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** SYS-C1: the types of classes in nurseries 班型. A child that completes the months at which two classes meet belongs to the elder one. */
final class NurseryClasses {

    static final ClassType INFANT = type("infant", Text.of("乳儿班", "infant class"));
    static final ClassType TODDLER = type("toddler", Text.of("托小班", "toddler class"));
    static final ClassType JUNIOR = type("junior", Text.of("托大班", "junior class"));

    /** Last, so that a child's own class by age comes first: a mixed class is a nursery's choice. */
    static final ClassType MIXED = type("mixed", Text.of("混合编班", "mixed class"));

    static final List<ClassType> ALL = List.of(INFANT, TODDLER, JUNIOR, MIXED);

    private static final List<ClassType> BY_AGE = List.of(INFANT, TODDLER, JUNIOR);

    private NurseryClasses() {}

    /** The class for a child of so many completed months; empty if it is too young or too old. */
    static Optional<ClassType> forAge(int months, Terms terms) {
        for (var type : BY_AGE) {
            if (type.admits(months, terms)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /**
     * A class of a nursery with its type.
     *
     * @param group the class
     * @param type its type
     */
    record Typed(ClassGroup group, ClassType type) {}

    /** The classes of a facility. */
    static List<Typed> of(FacilityFacts facility) {
        return facility.classes().stream()
                .flatMap(group -> ALL.stream()
                        .filter(type -> type.id().equals(group.type()))
                        .map(type -> new Typed(group, type)))
                .toList();
    }

    /** The bounds of age of the classes by age. */
    static Set<ParameterKey<?>> ages() {
        var keys = new HashSet<ParameterKey<?>>();
        BY_AGE.forEach(type -> keys.addAll(List.of(type.from(), type.below())));
        return keys;
    }

    /** One parameter of every type. */
    static Set<ParameterKey<?>> keys(Function<ClassType, ParameterKey<?>> which) {
        return ALL.stream().map(which).collect(Collectors.toUnmodifiableSet());
    }

    private static ClassType type(String id, Text title) {
        return new ClassType(
                id,
                title,
                ParameterKey.of("class." + id + ".from", Unit.MONTHS),
                ParameterKey.of("class." + id + ".below", Unit.MONTHS),
                ParameterKey.of("class." + id + ".largest", Unit.COUNT),
                ParameterKey.of("class." + id + ".children-per-carer", Unit.COUNT),
                Documents.nurseryStandard("第十九条、第二十条"));
    }
}
