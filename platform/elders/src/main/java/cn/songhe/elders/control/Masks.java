package cn.songhe.elders.control;

/** Hides what identifies a person. */
final class Masks {

    private static final int SHOWN = 6;

    private Masks() {}

    /** An identity number masked: birth and sex stand beside it, and with more than the first six digits it could be put together again. */
    static String number(String number) {
        return number.substring(0, SHOWN) + "************";
    }
}
