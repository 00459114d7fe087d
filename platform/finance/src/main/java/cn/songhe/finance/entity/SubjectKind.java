package cn.songhe.finance.entity;

import java.util.Locale;

/** Of whom a line or a state is. */
public enum SubjectKind {
    /** An elder. */
    ELDER,
    /** A facility. */
    FACILITY;

    /** The kind by the word that is kept. */
    public static SubjectKind of(String kept) {
        return valueOf(kept.toUpperCase(Locale.ROOT));
    }

    /** The word that is kept: in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
