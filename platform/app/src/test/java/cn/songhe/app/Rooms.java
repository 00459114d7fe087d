package cn.songhe.app;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** The rooms of the house: the first package below {@code cn.songhe}. */
final class Rooms {

    static final String APP = "app";

    /** What every room may use: contract, evaluation, kernel. */
    private static final Set<String> COMMON = Set.of("spi", "evaluation", "kernel");

    private Rooms() {}

    static String of(JavaClass type) {
        var path = type.getPackageName().split("\\.");
        return path.length < 3 ? "" : path[2];
    }

    /** Classes of a room that has a door: neither common ground nor the application that puts the rooms together. */
    static DescribedPredicate<JavaClass> withADoor() {
        return DescribedPredicate.describe(
                "in a room with a door", type -> !COMMON.contains(of(type)) && !APP.equals(of(type)));
    }

    static ArchCondition<JavaClass> beUsedOnlyInTheirOwnRoomOrBy(String... guests) {
        var welcome = Set.of(guests);
        return new ArchCondition<>("be used only in their own room" + (welcome.isEmpty() ? "" : " or by " + welcome)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency use : type.getDirectDependenciesToSelf()) {
                    var user = of(use.getOriginClass());
                    boolean allowed = user.equals(of(type)) || welcome.contains(user);
                    events.add(new SimpleConditionEvent(use, allowed, use.getDescription()));
                }
            }
        };
    }
}
