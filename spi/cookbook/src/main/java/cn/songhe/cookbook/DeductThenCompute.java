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
import cn.songhe.spi.ServiceUse;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one benefit bears is deducted before the other is computed 先抵扣后计算: what the first bears is computed here too. */
final class DeductThenCompute extends Recipe<ElderFacts> {

    private static final Example EXAMPLE =
            new Example("CB-DEDUCT-FIRST", "二(8)", "先抵扣后计算的补贴", "Subsidy computed on what another leaves");

    private static final ParameterKey<Money> DAILY =
            ParameterKey.of("deduct-first.insurance-daily", Unit.FEN_PER_PERSON_DAY);
    private static final ParameterKey<Long> INSURED = ParameterKey.of("deduct-first.insurance-share", Unit.PERCENT);
    private static final ParameterKey<Rate> SHARE = ParameterKey.of("deduct-first.share", Unit.RATE);

    private static final Decision NOTHING_LEFT = EXAMPLE.refusal(
            "nothing-left",
            "没有服务费用，或者费用已由长期护理保险全额支付",
            "no services, or long-term care insurance bears their whole price");
    private static final Reason GRANTED = EXAMPLE.reason(
            "granted",
            "费用{0}元，先由长期护理保险支付{1}元，余额按{2}倍补贴{3}元",
            "of CNY {0} insurance bears CNY {1} first; {2} of the rest is CNY {3}");

    DeductThenCompute() {
        super(EXAMPLE, Subject.ELDER, Set.of(Fact.SERVICES), Set.of(DAILY, INSURED, SHARE));
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var used = Served.in(terms.period(), elder.services());
        var price = Served.price(used);
        var insured = insured(used, terms);
        var rest = price.minus(insured);
        if (!rest.isMoreThan(Money.ZERO)) {
            return NOTHING_LEFT;
        }
        var amount = terms.value(SHARE).of(rest, Rounding.FEN_HALF_UP);
        terms.because(GRANTED, price, insured, terms.value(SHARE), amount);
        return pay(amount);
    }

    /** What the insurance bears: its share of the price of each day, up to its daily rate. */
    private static Money insured(List<ServiceUse> used, Terms terms) {
        var share = Rate.ofPercent(terms.value(INSURED));
        var insurance = new CoPayment(share, Optional.of(terms.value(DAILY)), Optional.empty());
        return insurance.borne(used, Rounding.FEN_HALF_UP);
    }
}
