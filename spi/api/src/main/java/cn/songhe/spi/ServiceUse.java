package cn.songhe.spi;

import java.time.LocalDate;

/**
 * One service that was really given to a person 服务记录.
 *
 * @param day the day
 * @param item the code of the service item, such as {@code bathing}
 * @param provider who gave it
 * @param minutes how long it took, in minutes, from 0
 * @param price its whole price in fen, before any subsidy, not negative
 */
public record ServiceUse(LocalDate day, String item, FacilityRef provider, long minutes, Money price) {

    /** Checks the ranges. */
    public ServiceUse {
        if (item == null || item.isBlank() || minutes < 0 || price.fen() < 0) {
            throw new IllegalArgumentException(
                    "a service has an item, and neither its minutes nor its price are negative");
        }
    }
}
