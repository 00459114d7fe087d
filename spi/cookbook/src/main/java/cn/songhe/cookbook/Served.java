package cn.songhe.cookbook;

import cn.songhe.spi.Money;
import cn.songhe.spi.Period;
import cn.songhe.spi.ServiceUse;
import java.util.List;

/** The services of a period. */
final class Served {

    private Served() {}

    /** Those given within the period, in order of day. */
    static List<ServiceUse> in(Period period, List<ServiceUse> services) {
        return services.stream().filter(s -> period.contains(s.day())).toList();
    }

    /** What they cost together. */
    static Money price(List<ServiceUse> services) {
        return services.stream().map(ServiceUse::price).reduce(Money.ZERO, Money::plus);
    }
}
