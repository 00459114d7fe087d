package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Explanation;
import cn.songhe.evaluation.Law;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityRule;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.SubsidyFormula;

/** What a case asks: one formula, rule, item, indicator, program or class about the facts of one subject. */
public sealed interface Question
        permits Question.Subsidy,
                Question.Rule,
                ServiceQuestion,
                IndicatorQuestion,
                ProgramQuestion,
                ChildcareQuestion {

    /** The id of what is asked. */
    String id();

    /** The answer under these terms. */
    Outcome answer(CityPolicy policy, Law law);

    /** The answer under these terms, with what was read and why. */
    Explanation<?> explain(CityPolicy policy, Law law);

    /**
     * About a subsidy.
     *
     * @param formula the formula
     * @param facts the facts it declares, and no others
     */
    record Subsidy<F extends SubjectFacts>(SubsidyFormula<F> formula, F facts) implements Question {

        @Override
        public String id() {
            return formula.id();
        }

        @Override
        public Outcome answer(CityPolicy policy, Law law) {
            return Outcomes.of(policy.decide(formula, facts, law));
        }

        @Override
        public Explanation<?> explain(CityPolicy policy, Law law) {
            return policy.explain(formula, facts, law);
        }
    }

    /**
     * About a rule.
     *
     * @param rule the rule
     * @param facts the facts it declares, and no others
     */
    record Rule(FacilityRule rule, FacilityFacts facts) implements Question {

        @Override
        public String id() {
            return rule.id();
        }

        @Override
        public Outcome answer(CityPolicy policy, Law law) {
            return Outcomes.of(policy.judge(rule, facts, law));
        }

        @Override
        public Explanation<?> explain(CityPolicy policy, Law law) {
            return policy.explain(rule, facts, law);
        }
    }
}
