package cn.songhe.spi;

/**
 * Whether an item of the list of basic services is for a person.
 *
 * @param kind the answer
 * @param reason why, with the clause
 */
public record Eligibility(Kind kind, Reason reason) {

    /** The answers. */
    public enum Kind {
        /** The item is for this person. */
        ENTITLED,
        /** It is not. */
        NOT_ENTITLED,
        /** A fact that decides it is not known, or the text leaves it open. */
        UNKNOWN
    }

    /** For this person. */
    public static Eligibility entitled(Reason reason) {
        return new Eligibility(Kind.ENTITLED, reason);
    }

    /** Not for this person. */
    public static Eligibility notEntitled(Reason reason) {
        return new Eligibility(Kind.NOT_ENTITLED, reason);
    }

    /** Not to be decided. */
    public static Eligibility unknown(Reason reason) {
        return new Eligibility(Kind.UNKNOWN, reason);
    }
}
