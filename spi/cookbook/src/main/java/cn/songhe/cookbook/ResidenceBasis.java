package cn.songhe.cookbook;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.History;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.Set;

/** Who counts as a local 户籍、常住、居住证: registered here, or living here with a residence permit. */
final class ResidenceBasis extends Recipe<ElderFacts> {

    private static final Example EXAMPLE =
            new Example("CB-RESIDENCE", "三(7)", "户籍或者居住证对象的补贴", "Subsidy for the registered and for permit holders");

    private static final ParameterKey<Money> MONTHLY = ParameterKey.of("residence.monthly", Unit.FEN_PER_PERSON_MONTH);

    private static final Decision ELSEWHERE = EXAMPLE.refusal(
            "elsewhere", "既无本市户籍，也不是持居住证的常住人员", "neither registered here nor living here with a residence permit");
    private static final Reason REGISTERED =
            EXAMPLE.reason("registered", "本市户籍，每月{0}元", "registered here: CNY {0} a month");
    private static final Reason PERMIT =
            EXAMPLE.reason("permit", "持居住证常住本市，每月{0}元", "living here with a permit: CNY {0} a month");

    ResidenceBasis() {
        super(EXAMPLE, Subject.ELDER, Set.of(Fact.REGISTRATION, Fact.RESIDENCE), Set.of(MONTHLY));
    }

    @Override
    public Set<Attribute<?>> attributes() {
        return Set.of(Attributes.RESIDENCE_PERMIT);
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var day = terms.period().last();
        if (isHere(elder.registration(), day)) {
            return grant(REGISTERED, terms);
        }
        boolean permit = elder.attribute(Attributes.RESIDENCE_PERMIT).on(day).orElse(false);
        return permit && isHere(elder.residence(), day) ? grant(PERMIT, terms) : ELSEWHERE;
    }

    private static boolean isHere(History<DivisionCode> history, LocalDate day) {
        return history.on(day, d -> d.isWithin(Documents.CITY)).isPresent();
    }

    private static Decision grant(Reason reason, Terms terms) {
        var amount = terms.value(MONTHLY);
        terms.because(reason, amount);
        return pay(amount);
    }
}
