package cn.songhe.cookbook;

import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.FundSource;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Split;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** A voucher that lapses at the end of the month 当月有效、过期作废: nothing is carried over, so there is no state. */
final class MonthlyVoucher extends Recipe<ElderFacts> {

    private static final Example EXAMPLE =
            new Example("CB-VOUCHER", "四(1)", "当月有效的消费券", "Voucher that lapses each month");

    private static final ParameterKey<Money> FACE = ParameterKey.of("voucher.face", Unit.FEN_PER_PERSON_MONTH);
    private static final ParameterKey<Long> FROM = ParameterKey.of("voucher.from-level", Unit.COUNT);

    private static final Decision TOO_ABLE =
            EXAMPLE.refusal("too-able", "没有评估结果，或者未达到规定等级", "not assessed, or below the level required");
    private static final Reason GRANTED = EXAMPLE.reason(
            "granted",
            "{0}，当月消费券{1}元，月末未用部分作废",
            "{0}: a voucher of CNY {1}; what is not used by the end of the month lapses");

    MonthlyVoucher() {
        super(EXAMPLE, Subject.ELDER, Set.of(Fact.ABILITY), Set.of(FACE, FROM));
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var ability = Classes.ability(elder, terms.period().last()).filter(a -> a.level() >= terms.value(FROM));
        if (ability.isEmpty()) {
            return TOO_ABLE;
        }
        var face = terms.value(FACE);
        terms.because(GRANTED, ability.get(), face);
        return Decision.grant(Award.asVoucher(Recipient.SELF, Split.whole(FundSource.CITY, face)));
    }
}
