package cn.songhe.doctor;

import cn.songhe.spi.Text;

/**
 * One thing found wrong.
 *
 * @param where the file and key, the class and line, or the formula with the facts that show it
 * @param what what is wrong
 * @param remedy how to mend it
 */
public record Finding(String where, Text what, Text remedy) {

    /** A finding in both languages. */
    public static Finding of(String where, String zh, String en, Text remedy) {
        return new Finding(where, Text.of(zh, en), remedy);
    }
}
