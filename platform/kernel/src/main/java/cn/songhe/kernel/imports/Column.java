package cn.songhe.kernel.imports;

import cn.songhe.spi.Text;

/**
 * A column that an import understands.
 *
 * @param key its technical name; the head of the column is this or the Chinese title
 * @param title what it is called
 * @param required whether every row must fill it
 * @param form what belongs in it
 */
public record Column(String key, Text title, boolean required, Text form) {

    /** A column that every row must fill. */
    public static Column required(String key, String zh, String en, String formZh, String formEn) {
        return new Column(key, new Text(zh, en), true, new Text(formZh, formEn));
    }

    /** A column that may stay empty or be left out. */
    public static Column optional(String key, String zh, String en, String formZh, String formEn) {
        return new Column(key, new Text(zh, en), false, new Text(formZh, formEn));
    }
}
