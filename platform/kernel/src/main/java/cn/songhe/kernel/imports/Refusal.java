package cn.songhe.kernel.imports;

import cn.songhe.spi.Text;

/**
 * Why a row was not taken. It never repeats what the cell held.
 *
 * @param row the row as a spreadsheet numbers it, the head being 1
 * @param column the key of the column, or {@code null} if the row as a whole is refused
 * @param code stable, such as {@code identity.check-character}
 * @param text what is wrong and how to mend it
 */
public record Refusal(int row, String column, String code, Text text) {}
