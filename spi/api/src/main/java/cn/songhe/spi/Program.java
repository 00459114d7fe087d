package cn.songhe.spi;

/**
 * What is computed and paid together 补贴项目: the formulas of a program share a cycle.
 *
 * @param id stable in the plugin, lower case, such as {@code monthly}
 * @param title in both languages
 * @param yearly whether its cycles are years; otherwise months
 */
public record Program(String id, Text title, boolean yearly) {}
