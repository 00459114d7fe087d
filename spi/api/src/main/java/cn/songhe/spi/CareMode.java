package cn.songhe.spi;

/**
 * A mode of childcare 托育服务形式, such as full day or by the hour.
 *
 * @param id its id, such as {@code full-day}
 * @param title what it is called
 * @param citation where it is written
 */
public record CareMode(String id, Text title, Citation citation) {}
