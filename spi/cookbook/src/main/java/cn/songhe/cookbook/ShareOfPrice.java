package cn.songhe.cookbook;

import cn.songhe.spi.CoPayment;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Rate;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Rounding;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Optional;
import java.util.Set;

/** A share of the price with caps on the day and the month 按比例支付、日限额、月限额; the person pays the rest. */
final class ShareOfPrice extends Recipe<ElderFacts> {

    private static final Example EXAMPLE =
            new Example("CB-SHARE-OF-PRICE", "一(13)", "按比例支付的服务费用", "Share of the price of services");

    private static final ParameterKey<Long> SHARE = ParameterKey.of("share-of-price.share", Unit.PERCENT);
    private static final ParameterKey<Money> DAY_CAP =
            ParameterKey.of("share-of-price.day-cap", Unit.FEN_PER_PERSON_DAY);
    private static final ParameterKey<Money> CAP =
            ParameterKey.of("share-of-price.month-cap", Unit.FEN_PER_PERSON_MONTH);

    private static final Decision NOTHING =
            EXAMPLE.refusal("nothing", "本期没有发生服务费用", "no services were paid for in the period");
    private static final Reason GRANTED = EXAMPLE.reason(
            "granted",
            "按{0}%支付，每日最高{1}元，每月最高{2}元，本月支付{3}元",
            "{0} % is borne, at most CNY {1} a day and {2} a month: CNY {3}");

    ShareOfPrice() {
        super(EXAMPLE, Subject.ELDER, Set.of(Fact.SERVICES), Set.of(SHARE, DAY_CAP, CAP));
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var used = Served.in(terms.period(), elder.services());
        var dayCap = terms.value(DAY_CAP);
        var cap = terms.value(CAP);
        var payment = new CoPayment(Rate.ofPercent(terms.value(SHARE)), Optional.of(dayCap), Optional.of(cap));
        var borne = payment.borne(used, Rounding.FEN_HALF_UP);
        if (!borne.isMoreThan(Money.ZERO)) {
            return NOTHING;
        }
        terms.because(GRANTED, terms.value(SHARE), dayCap, cap, borne);
        return pay(borne);
    }
}
