package cn.songhe.cookbook;

import cn.songhe.spi.Decision;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Program;
import cn.songhe.spi.Rate;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Rounding;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** A share of what was invested with a cap 按投入的比例、最高不超过. It is given once, in the year of completion. */
final class ShareOfInvestment extends Recipe<FacilityFacts> {

    private static final Example EXAMPLE =
            new Example("CB-INVESTMENT", "一(11)", "按投入比例的建设补贴", "Share of an investment");

    private static final ParameterKey<Rate> SHARE = ParameterKey.of("investment.share", Unit.RATE);
    private static final ParameterKey<Money> CAP = ParameterKey.of("investment.cap", Unit.FEN);

    private static final Decision NOT_THIS_YEAR =
            EXAMPLE.refusal("not-this-year", "不是在本年度建成", "was not completed in this year");
    private static final Decision UNKNOWN = EXAMPLE.refusal("unknown", "没有登记建设投入", "the investment is not on record");
    private static final Reason GRANTED = EXAMPLE.reason(
            "granted", "投入{0}元的{1}倍，最高{2}元，补贴{3}元", "{1} of an investment of CNY {0}, at most CNY {2}: CNY {3}");

    ShareOfInvestment() {
        super(
                EXAMPLE,
                Program.yearly("cb-investment", EXAMPLE.title()),
                Subject.FACILITY,
                Set.of(Fact.OPERATION, Fact.INVESTMENT),
                Set.of(SHARE, CAP));
    }

    @Override
    public Decision decide(FacilityFacts facility, Terms terms) {
        if (facility.operation().completed().filter(terms.period()::contains).isEmpty()) {
            return NOT_THIS_YEAR;
        }
        var investment = facility.investment();
        if (investment.isEmpty()) {
            return UNKNOWN;
        }
        var share = terms.value(SHARE);
        var amount = share.of(investment.get(), Rounding.FEN_DOWN).atMost(terms.value(CAP));
        terms.because(GRANTED, investment.get(), share, terms.value(CAP), amount);
        return pay(amount);
    }
}
