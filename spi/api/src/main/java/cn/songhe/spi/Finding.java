package cn.songhe.spi;

/**
 * What a facility rule finds.
 *
 * @param kind what kind of finding
 * @param reason the sentence and its clause
 */
public record Finding(Kind kind, Reason reason) {

    /** The kind of a finding. */
    public enum Kind {
        /** The rule is kept. */
        MET,
        /** The rule "as a rule" is not kept: worth a look, no obstacle. */
        WARNING,
        /** Something must still be done. */
        OBLIGATION,
        /** Something otherwise demanded is not needed. */
        EXEMPTION,
        /** The rule does not concern this facility. */
        NOT_APPLICABLE,
        /** A fact is missing, so that the rule cannot be judged. */
        UNKNOWN
    }

    /** A finding. */
    public static Finding of(Kind kind, Reason reason) {
        return new Finding(kind, reason);
    }
}
