package cn.songhe.cookbook;

import cn.songhe.spi.Decision;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Program;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Table;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** An amount by the result of a grade assessment 按评定等级: a table by one class, and a grade that is not in it gives nothing. */
final class PerGrade extends Recipe<FacilityFacts> {

    private static final Example EXAMPLE = new Example("CB-PER-GRADE", "一(10)", "等级奖补", "Reward for a grade");

    private static final ParameterKey<Table<Money>> REWARDS = ParameterKey.of("per-grade.rewards", Unit.MONEY_TABLE);
    private static final String SCHEME = "cookbook-stars";

    private static final Decision NO_GRADE =
            EXAMPLE.refusal("no-grade", "没有可获奖补的等级", "holds no grade that is rewarded");
    private static final Reason GRANTED = EXAMPLE.reason("granted", "等级为{0}，奖补{1}元", "grade {0}: CNY {1}");

    PerGrade() {
        super(
                EXAMPLE,
                Program.yearly("cb-per-grade", EXAMPLE.title()),
                Subject.FACILITY,
                Set.of(Fact.GRADES),
                Set.of(REWARDS));
    }

    @Override
    public Decision decide(FacilityFacts facility, Terms terms) {
        var grade = facility.grades().on(terms.period().last(), g -> g.scheme().equals(SCHEME));
        var reward = grade.flatMap(g -> terms.value(REWARDS).find(g.code()));
        if (reward.isEmpty()) {
            return NO_GRADE;
        }
        terms.because(GRANTED, grade.get().code(), reward.get());
        return pay(reward.get());
    }
}
