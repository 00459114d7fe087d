package cn.songhe.cookbook;

import cn.songhe.spi.Cadence;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Program;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** Accrued by month, paid by quarter 按月计算、按季发放: each month is decided by its own last day and its own standard. */
final class PaidQuarterly extends Recipe<ElderFacts> {

    private static final Example EXAMPLE =
            new Example("CB-QUARTERLY", "三(13)", "按月计算按季发放的补贴", "Accrued monthly, paid quarterly");

    private static final ParameterKey<Money> MONTHLY = ParameterKey.of("quarterly.monthly", Unit.FEN_PER_PERSON_MONTH);

    private static final Decision NO_MONTH =
            EXAMPLE.refusal("no-month", "本季度各月均不符合条件", "the conditions were met in no month of the quarter");
    private static final Reason MONTH = EXAMPLE.reason("month", "截至{0}的月份{1}元", "the month ending on {0}: CNY {1}");

    PaidQuarterly() {
        super(
                EXAMPLE,
                Program.quarterly("cb-quarterly", EXAMPLE.title()),
                Subject.ELDER,
                Set.of(Fact.HARDSHIP),
                Set.of(MONTHLY));
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var sum = Money.ZERO;
        for (var month = Cadence.MONTHLY.periodOf(terms.period().first());
                terms.period().contains(month.last());
                month = month.next()) {
            if (Classes.isIn(elder, HardshipCategory.DESTITUTE, month.last())) {
                var amount = terms.valueOn(month.last(), MONTHLY);
                terms.because(MONTH, month.last(), amount);
                sum = sum.plus(amount);
            }
        }
        return sum.isMoreThan(Money.ZERO) ? pay(sum) : NO_MONTH;
    }
}
