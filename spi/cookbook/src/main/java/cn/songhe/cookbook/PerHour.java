package cn.songhe.cookbook;

import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Rounding;
import cn.songhe.spi.ServiceUse;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** An amount per hour 按小时: minutes are added up first and turned into money once. */
final class PerHour extends Recipe<ElderFacts> {

    private static final Example EXAMPLE =
            new Example("CB-PER-HOUR", "一(9)", "按小时补贴的上门服务", "Home services by the hour");

    private static final ParameterKey<Money> EACH = ParameterKey.of("per-hour.each", Unit.FEN_PER_HOUR);
    private static final long MINUTES_OF_AN_HOUR = 60;

    private static final Decision NO_SERVICES = EXAMPLE.refusal("no-services", "本期没有服务记录", "no services were recorded");
    private static final Reason GRANTED =
            EXAMPLE.reason("granted", "共{0}分钟，每小时{1}元，合计{2}元", "{0} minutes at CNY {1} an hour: CNY {2}");

    PerHour() {
        super(EXAMPLE, Subject.ELDER, Set.of(Fact.SERVICES), Set.of(EACH));
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        long minutes = Served.in(terms.period(), elder.services()).stream()
                .mapToLong(ServiceUse::minutes)
                .sum();
        if (minutes == 0) {
            return NO_SERVICES;
        }
        var amount = Rounding.FEN_HALF_UP.portion(terms.value(EACH), minutes, MINUTES_OF_AN_HOUR);
        terms.because(GRANTED, minutes, terms.value(EACH), amount);
        return pay(amount);
    }
}
