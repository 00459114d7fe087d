package cn.songhe.spi;

/**
 * A grant that was made before for the same premises.
 *
 * @param formula the id of the formula
 * @param facility the platform's number of the facility
 * @param period the period for which it was granted
 */
public record EarlierGrant(String formula, long facility, Period period) {}
