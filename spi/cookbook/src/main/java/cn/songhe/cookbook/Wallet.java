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
import cn.songhe.spi.StateKey;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.Set;

/**
 * A balance that rolls over and ends with a cycle of years 余额滚存、周期末清零: every month adds to it, what services cost is taken from it,
 * and the award is what was taken.
 */
final class Wallet extends Recipe<ElderFacts> {

    private static final Example EXAMPLE =
            new Example("CB-WALLET", "四(3)", "余额滚存的服务额度", "Budget that rolls over within a cycle");

    private static final ParameterKey<Money> CREDIT = ParameterKey.of("wallet.credit", Unit.FEN_PER_PERSON_MONTH);
    private static final ParameterKey<Long> CYCLE = ParameterKey.of("wallet.cycle", Unit.YEARS);

    private static final StateKey<Money> BALANCE = StateKey.money("wallet.balance", Text.of("余额", "Balance"));
    private static final StateKey<LocalDate> BEGUN =
            StateKey.day("wallet.begun", Text.of("周期起始日", "First day of the cycle"));

    private static final Reason UNUSED =
            EXAMPLE.reason("unused", "本月没有使用服务，额度转入下月", "no services in the month; the budget is carried over");
    private static final Reason TAKEN = EXAMPLE.reason(
            "taken", "可用额度{0}元，服务费用{1}元，支付{2}元", "of CNY {0} in the wallet and services for CNY {1}, CNY {2} is paid");

    Wallet() {
        super(EXAMPLE, Subject.ELDER, Set.of(Fact.SERVICES), Set.of(CREDIT, CYCLE));
    }

    @Override
    public Set<StateKey<?>> state() {
        return Set.of(BALANCE, BEGUN);
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var begun = Cycle.running(elder, BEGUN, terms.value(CYCLE), terms.period());
        var carried = begun.flatMap(day -> elder.state(BALANCE)).orElse(Money.ZERO);
        var available = carried.plus(terms.value(CREDIT));
        var price = Served.price(Served.in(terms.period(), elder.services()));
        var taken = price.atMost(available);
        return answer(taken, available, price, terms)
                .leaving(BALANCE, available.minus(taken))
                .leaving(BEGUN, begun.orElse(terms.period().first()));
    }

    private static Decision answer(Money taken, Money available, Money price, Terms terms) {
        if (!taken.isMoreThan(Money.ZERO)) {
            return Decision.refuse(UNUSED);
        }
        terms.because(TAKEN, available, price, taken);
        return Decision.grant(Award.inServices(Recipient.SELF, Split.whole(FundSource.CITY, taken)));
    }
}
