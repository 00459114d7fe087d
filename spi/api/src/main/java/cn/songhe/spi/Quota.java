package cn.songhe.spi;

/**
 * A quantity of services granted 服务额度, beside or instead of an amount of money.
 *
 * @param quantity how much, more than 0
 * @param unit of what
 */
public record Quota(long quantity, Unit unit) {

    /** Checks the range. */
    public Quota {
        if (quantity < 1 || unit == null) {
            throw new IllegalArgumentException("a quota is more than nothing of something");
        }
    }

    /** In what a quota is counted. */
    public enum Unit {
        /** Minutes of service 分钟; 60 make the hour of the documents. */
        MINUTES,
        /** Times a service is given 次. */
        TIMES,
        /** Days of service 天. */
        DAYS
    }
}
