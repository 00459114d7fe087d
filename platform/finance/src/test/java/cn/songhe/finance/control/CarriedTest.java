package cn.songhe.finance.control;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Money;
import cn.songhe.spi.Period;
import cn.songhe.spi.Sex;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CarriedTest {

    static final StateKey<Money> BALANCE = StateKey.money("voucher.balance", Text.of("余额", "balance"));
    private static final StateKey<LocalDate> SINCE = StateKey.day("voucher.since", Text.of("起始", "since"));

    /** 100 yuan a month, of which half is spent; what is not spent is carried over, 180 yuan at most. */
    private static final TownFormula<ElderFacts> VOUCHER =
            TownFormula.named("T-V").carrying(BALANCE).deciding(CarriedTest::voucher);

    private static Decision voucher(ElderFacts elder, Terms terms) {
        var had = elder.state(BALANCE).orElse(Money.ZERO);
        var has = had.plus(Money.ofFen(10_000)).atMost(Money.ofFen(18_000));
        return TownFormula.grant(has.minus(had).fen()).leaving(BALANCE, has.minus(Money.ofFen(has.fen() / 2)));
    }

    @Test
    void whatADecisionLeavesIsHandedToTheNextPeriod() {
        var replayed = new Replayed();
        var grants = replay(replayed, law(VOUCHER), "2022-01", "2022-02", "2022-03");

        assertThat(grants).containsExactly(10_000L, 10_000L, 10_000L);
        assertThat(replayed.of(1)).contains(Map.of("voucher.balance", 8_750L));
    }

    @Test
    void goingThroughAllPeriodsAgainGivesWhatGoingOnFromWhatWasLeftGives() {
        var all = new Replayed();
        replay(all, law(VOUCHER), "2022-01", "2022-02", "2022-03", "2022-04");
        var stored = new Replayed();
        replay(stored, law(VOUCHER), "2022-01", "2022-02", "2022-03");
        var onward = new Replayed();
        onward.outOf(1, stored.into(1));
        replay(onward, law(VOUCHER), "2022-04");

        assertThat(onward.into(1)).isEqualTo(all.into(1)).isNotEmpty();
    }

    @Test
    void aStateThatNoDecisionNamesKeepsItsValue() {
        var silent = TownFormula.named("T-V").carrying(BALANCE, SINCE).granting(1);
        var replayed = new Replayed();
        replayed.outOf(1, Map.of("voucher.balance", 700L, "voucher.since", 19_000L));
        replay(replayed, law(silent), "2022-01");

        assertThat(replayed.into(1)).isEqualTo(Map.of("voucher.balance", 700L, "voucher.since", 19_000L));
    }

    @Test
    void aStateThatTheLawOfAPeriodDoesNotKnowEndsWithIt() {
        var replayed = new Replayed();
        replay(replayed, law(VOUCHER), "2022-01");
        replay(replayed, law(TownFormula.named("T-W").granting(1)), "2022-02");

        assertThat(replayed.into(1)).isEmpty();
    }

    @Test
    void whatWasNeverLeftIsHandedInAsNothing() {
        var asked = TownFormula.named("T-V")
                .carrying(SINCE)
                .deciding((elder, terms) -> TownFormula.grant(elder.state(SINCE).isEmpty() ? 1 : 2));

        assertThat(replay(new Replayed(), law(asked), "2022-01")).containsExactly(1L);
    }

    @Test
    void aDayIsHandedOnAsADay() {
        var day = LocalDate.of(2022, 1, 31);
        var noted = TownFormula.named("T-V").carrying(SINCE).deciding((elder, terms) -> {
            var since = elder.state(SINCE).orElse(terms.period().last());
            return TownFormula.grant(since.equals(day) ? 1 : 2).leaving(SINCE, since);
        });

        assertThat(replay(new Replayed(), law(noted), "2022-01", "2022-02")).containsExactly(1L, 1L);
    }

    private static PeriodLaw law(TownFormula<ElderFacts> formula) {
        return PeriodLaw.of(Town.policy(formula), "monthly", Period.parse("2022-01"), List.of());
    }

    private static List<Long> replay(Replayed replayed, PeriodLaw law, String... months) {
        var grants = new java.util.ArrayList<Long>();
        for (var month : months) {
            var carried = new Carried(law.elders());
            var left = replayed.into(1);
            var builder = ElderFacts.of(LocalDate.of(1940, 1, 1), Sex.FEMALE, Set.of());
            Carried.handIn(builder, law.elders().states(), left);
            var terms = law.policy().terms(Period.parse(month), List.of());
            var states = new HashMap<String, Long>();
            states.putAll(carried.begin(left));
            law.elders().decide(builder.build(), terms, (formula, decision, cuts) -> {
                states.putAll(Carried.after(states, decision));
                Awards.lines(1, formula, terms.period(), decision).forEach(l -> grants.add(l.fen()));
            });
            replayed.outOf(1, states);
        }
        return grants;
    }
}
