package cn.songhe.spi;

import java.util.List;

/** What a formula answers. Expected refusals are answers, not exceptions. */
public sealed interface Decision {

    /**
     * Granted 给予: at least one award, each to another recipient.
     *
     * @param awards what is granted
     */
    record Granted(List<Award> awards) implements Decision {

        /** Keeps an immutable copy and checks that it grants something. */
        public Granted {
            awards = List.copyOf(awards);
            if (awards.isEmpty()) {
                throw new IllegalArgumentException("what is granted has at least one award; otherwise refuse");
            }
        }
    }

    /**
     * Refused 不予: the first condition that is not met.
     *
     * @param reason why
     */
    record Refused(Reason reason) implements Decision {}

    /**
     * Entitled as far as the text goes, but no standard is in force for the amount 待定标准. Pays nothing.
     *
     * @param parameter the name of the parameter that has no value on the day it is needed for
     */
    record AwaitingStandard(String parameter) implements Decision {}

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
