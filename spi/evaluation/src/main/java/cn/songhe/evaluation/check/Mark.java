package cn.songhe.evaluation.check;

/** What is known of a value on its way through a method. Where two ways meet, the graver mark holds; graver marks stand later. */
enum Mark {
    /** Nothing in particular. */
    PLAIN,
    /** An age in years or months. */
    AGE,
    /** A number other than 0, or a text with one, that is written in the code. */
    LITERAL,
    /** What an integer division gave: rounded, and nobody said how. */
    DIVIDED,
    /** An amount that was rounded in a way that was said. */
    ROUNDED,
    /** A set or map whose order is not known, or a view of one. */
    UNORDERED;

    Mark orGraver(Mark other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
