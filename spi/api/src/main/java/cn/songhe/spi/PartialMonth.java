package cn.songhe.spi;

/** What a month that is not whole is worth 不足月折算. Which way holds is for the city's document to say. */
public final class PartialMonth {

    private PartialMonth() {}

    /**
     * By days 按天: the monthly amount × days / days of the month.
     *
     * @param days the days that count, from 0
     * @param ofDays the days that make the whole, such as those of the month, or 30; more than 0
     */
    public static Money byDays(Money monthly, long days, long ofDays, Rounding rounding) {
        if (days < 0 || ofDays < 1) {
            throw new IllegalArgumentException("days are counted from 0, of at least one");
        }
        return days >= ofDays ? monthly : rounding.portion(monthly, days, ofDays);
    }

    /**
     * By half-months 按半月: nothing for no day, half for less than {@code wholeFrom} days, otherwise the whole.
     *
     * @param days the days that count, from 0
     * @param wholeFrom from how many days on the month is whole, such as 16
     */
    public static Money byHalves(Money monthly, long days, long wholeFrom, Rounding rounding) {
        if (days <= 0) {
            return Money.ZERO;
        }
        return days >= wholeFrom ? monthly : rounding.portion(monthly, 1, 2);
    }

    /**
     * By a threshold 满若干天按一个月: the whole from {@code wholeFrom} days on, nothing below.
     *
     * @param days the days that count, from 0
     * @param wholeFrom from how many days on the month counts, such as 15
     */
    public static Money fromDays(Money monthly, long days, long wholeFrom) {
        return days >= wholeFrom ? monthly : Money.ZERO;
    }
}
