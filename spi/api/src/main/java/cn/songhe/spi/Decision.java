package cn.songhe.spi;

import java.util.ArrayList;
import java.util.List;

/** What a formula answers. Expected refusals are answers, not exceptions. */
public sealed interface Decision {

    /**
     * Granted 给予: at least one award, each to another recipient.
     *
     * @param awards what is granted
     * @param kept the state that the decision leaves for the next period; a state that is not named keeps its value
     */
    record Granted(List<Award> awards, List<StateKey.Kept<?>> kept) implements Decision {

        /** Keeps immutable copies and checks that it grants something. */
        public Granted {
            awards = List.copyOf(awards);
            kept = List.copyOf(kept);
            if (awards.isEmpty()) {
                throw new IllegalArgumentException("what is granted has at least one award; otherwise refuse");
            }
        }

        /** Leaves every state as it was. */
        public Granted(List<Award> awards) {
            this(awards, List.of());
        }
    }

    /**
     * Refused 不予: the first condition that is not met.
     *
     * @param reason why
     * @param kept the state that the decision leaves for the next period; a state that is not named keeps its value
     */
    record Refused(Reason reason, List<StateKey.Kept<?>> kept) implements Decision {

        /** Keeps an immutable copy. */
        public Refused {
            kept = List.copyOf(kept);
        }

        /** Leaves every state as it was. */
        public Refused(Reason reason) {
            this(reason, List.of());
        }
    }

    /**
     * Entitled as far as the text goes, but no standard is in force for the amount 待定标准. Pays nothing, changes no state.
     *
     * @param parameter the name of the parameter that has no value on the day it is needed for
     */
    record AwaitingStandard(String parameter) implements Decision {

        @Override
        public List<StateKey.Kept<?>> kept() {
            return List.of();
        }
    }

    /** The state that the decision leaves for the next period. */
    List<StateKey.Kept<?>> kept();

    /**
     * The same decision, leaving a state for the next period.
     *
     * @throws IllegalStateException if it awaits a standard: nothing was decided
     */
    default <T> Decision leaving(StateKey<T> key, T value) {
        var all = new ArrayList<>(kept());
        all.add(new StateKey.Kept<>(key, value));
        if (this instanceof Granted granted) {
            return new Granted(granted.awards(), all);
        }
        if (this instanceof Refused refused) {
            return new Refused(refused.reason(), all);
        }
        throw new IllegalStateException("what awaits a standard leaves no state");
    }

    /** Grants. */
    static Decision grant(Award... awards) {
        return new Granted(List.of(awards));
    }

    /** Grants. */
    static Decision grant(List<Award> awards) {
        return new Granted(awards);
    }

    /** Refuses. */
    static Decision refuse(Reason reason) {
        return new Refused(reason);
    }
}
