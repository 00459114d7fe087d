package cn.songhe.doctor;

import cn.songhe.doctor.facts.Asked;
import cn.songhe.doctor.facts.Crowd;
import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Law;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Text;
import java.util.OptionalLong;

/** Whether more of what an amount grows with never gives less. */
final class GrowthExam {

    private static final Text REMEDY =
            Text.of("改正公式，或不再在 growsWith() 中声明该项事实", "correct the formula, or no longer name the fact in growsWith()");

    private final CityPolicy policy;
    private final Crowd crowd;
    private final Chart chart;

    GrowthExam(CityPolicy policy, Crowd crowd, Chart chart) {
        this.policy = policy;
        this.crowd = crowd;
        this.chart = chart;
        chart.examined(Topic.GROWTH);
    }

    /** Tries it on so many made-up subjects. */
    <F extends SubjectFacts> void examine(SubsidyFormula<F> formula, Asked<F> asked, int subjects) {
        for (var fact : Fact.values()) {
            for (int i = 0; formula.growsWith().contains(fact) && i < subjects; i++) {
                tryOn(formula, asked, fact, i);
            }
        }
    }

    private <F extends SubjectFacts> void tryOn(SubsidyFormula<F> formula, Asked<F> asked, Fact fact, int number) {
        var specimen = crowd.specimen(asked, number);
        var before = total(formula, specimen.facts(), specimen.law());
        var less = specimen.describe();
        var more = specimen.more(fact);
        if (before.isEmpty() || more.isEmpty()) {
            return;
        }
        var after = total(formula, more.get(), specimen.law());
        if (after.isPresent() && after.getAsLong() < before.getAsLong()) {
            var sums = Money.ofFen(before.getAsLong()) + " → " + Money.ofFen(after.getAsLong());
            var where = less + " → " + specimen.describe();
            chart.addOnce(
                    Topic.GROWTH,
                    formula.id() + fact,
                    Finding.of(where, fact + " 增加而金额减少：" + sums, "more of " + fact + " gives less: " + sums, REMEDY));
        }
    }

    /** The sum granted, 0 if refused; empty if it awaits a standard or fails in another way. */
    private <F extends SubjectFacts> OptionalLong total(SubsidyFormula<F> formula, F facts, Law law) {
        try {
            var decision = policy.decide(formula, facts, law);
            if (decision instanceof Decision.Granted granted) {
                return OptionalLong.of(granted.awards().stream()
                        .mapToLong(a -> a.amount().fen())
                        .sum());
            }
            return decision instanceof Decision.Refused ? OptionalLong.of(0) : OptionalLong.empty();
        } catch (RuntimeException e) {
            return OptionalLong.empty();
        }
    }
}
