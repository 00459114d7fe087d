package cn.songhe.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A share of the price of services that is borne for the person 按比例支付, up to an amount a day and an amount a period; the person pays
 * the rest.
 *
 * @param share the share that is borne, from 0 to 1
 * @param dayCap the most that is borne for one day, if there is such a cap
 * @param cap the most that is borne for all services together, if there is such a cap
 */
public record CoPayment(Rate share, Optional<Money> dayCap, Optional<Money> cap) {

    /** Checks the share. */
    public CoPayment {
        if (share.compareTo(Rate.ofPercent(100)) > 0) {
            throw new IllegalArgumentException("no more than the whole price is borne");
        }
    }

    /** What is borne for the services: the share of each day's price, rounded once a day, cut to the day's cap, then to the cap. */
    public Money borne(List<ServiceUse> services, Rounding rounding) {
        var byDay = new TreeMap<LocalDate, Money>();
        for (var service : services) {
            byDay.merge(service.day(), service.price(), Money::plus);
        }
        var sum = Money.ZERO;
        for (var price : byDay.values()) {
            sum = sum.plus(cut(share.of(price, rounding), dayCap));
        }
        return cut(sum, cap);
    }

    private static Money cut(Money amount, Optional<Money> cap) {
        return cap.isPresent() ? amount.atMost(cap.get()) : amount;
    }
}
