package cn.songhe.spi;

/**
 * Why something is granted, refused or found: a constant of the plugin, with the clause it rests on.
 *
 * @param code stable and unique in the plugin, such as {@code TY-S1.no-hardship}
 * @param text the sentence, with places for values
 * @param citation the clause
 */
public record Reason(String code, Text text, Citation citation) {}
