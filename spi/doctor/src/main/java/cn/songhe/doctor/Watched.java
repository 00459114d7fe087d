package cn.songhe.doctor;

import cn.songhe.evaluation.cases.Question;
import cn.songhe.evaluation.cases.ServiceQuestion;
import cn.songhe.spi.NoStandardInForce;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.Terms;

/** Asks the plugin itself under terms that watch it. */
final class Watched {

    private Watched() {}

    /** Of a program its formulas are asked one by one elsewhere; indicators and classes read no declared parameters. */
    static void decide(Question question, Terms terms) {
        try {
            if (question instanceof Question.Subsidy<?> subsidy) {
                decide(subsidy, terms);
            } else if (question instanceof Question.Rule rule) {
                rule.rule().judge(rule.facts(), terms);
            } else if (question instanceof ServiceQuestion service) {
                service.service().judge(service.facts(), terms);
            }
        } catch (NoStandardInForce e) {
            // what is awaited was noted when it was read
        }
    }

    private static <F extends SubjectFacts> void decide(Question.Subsidy<F> subsidy, Terms terms) {
        subsidy.formula().decide(subsidy.facts(), terms);
    }
}
