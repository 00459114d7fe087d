package cn.songhe.cookbook;

import cn.songhe.spi.Decision;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.OrganisationFacts;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** A subsidy for an organisation 给组织的补贴: for each training of a family carer that it gave, up to an amount a month. */
final class CarerTraining extends Recipe<OrganisationFacts> {

    private static final Example EXAMPLE =
            new Example("CB-CARER-TRAINING", "七(1)", "家庭照护者培训补贴", "Subsidy for training family carers");

    private static final ParameterKey<Money> EACH = ParameterKey.of("carer-training.each", Unit.FEN_PER_TIME);
    private static final ParameterKey<Money> CAP = ParameterKey.of("carer-training.cap", Unit.FEN_PER_MONTH);
    private static final String TRAINING = "carer-training";

    private static final Decision NONE =
            EXAMPLE.refusal("none", "本期没有开展家庭照护者培训", "trained no family carers in the period");
    private static final Reason GRANTED = EXAMPLE.reason(
            "granted", "培训{0}人次，每人次{1}元，最高{2}元，补贴{3}元", "{0} trainings at CNY {1}, at most CNY {2}: CNY {3}");

    CarerTraining() {
        super(EXAMPLE, Subject.ORGANISATION, Set.of(Fact.SERVICES), Set.of(EACH, CAP));
    }

    @Override
    public Decision decide(OrganisationFacts organisation, Terms terms) {
        long trainings = Served.in(terms.period(), organisation.services()).stream()
                .filter(s -> s.item().equals(TRAINING))
                .count();
        if (trainings == 0) {
            return NONE;
        }
        var amount = terms.value(EACH).times(trainings).atMost(terms.value(CAP));
        terms.because(GRANTED, trainings, terms.value(EACH), terms.value(CAP), amount);
        return pay(amount);
    }
}
