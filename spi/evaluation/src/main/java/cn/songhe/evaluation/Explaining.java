package cn.songhe.evaluation;

import cn.songhe.spi.BasicService;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityRule;
import cn.songhe.spi.Finding;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.SubsidyFormula;

/** Asks one question again, and keeps what was read and why. */
final class Explaining {

    private final CityPolicy policy;
    private final RecordingTerms terms;

    Explaining(CityPolicy policy, Law law) {
        this.policy = policy;
        this.terms = new RecordingTerms(law);
    }

    <F extends SubjectFacts> Explanation<Decision> formula(SubsidyFormula<F> formula, F facts) {
        var decision = policy.decide(formula, facts, terms);
        return new Explanation<>(
                formula.id(), formula.title(), formula.citation(), terms.period(), terms.steps(), decision);
    }

    Explanation<Finding> rule(FacilityRule rule, FacilityFacts facts) {
        var finding = policy.judge(rule, facts, terms);
        return new Explanation<>(rule.id(), rule.title(), rule.citation(), terms.period(), terms.steps(), finding);
    }

    Explanation<Eligibility> service(BasicService service, ElderFacts facts) {
        var eligibility = policy.judge(service, facts, terms);
        var book = policy.services();
        var item = book.item(service.id(), terms.period().last())
                .or(() -> book.item(service.id()))
                .orElseThrow();
        return new Explanation<>(item.id(), item.title(), item.citation(), terms.period(), terms.steps(), eligibility);
    }
}
