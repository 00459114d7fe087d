package cn.songhe.facilities.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.facilities.boundary.FacilityReader;
import cn.songhe.facilities.boundary.FacilityViews;
import cn.songhe.facilities.entity.Facilities;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.spi.FacilityRule;
import cn.songhe.spi.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Judges a facility by the city's standards and filing rules, by what is known now. */
@ApplicationScoped
public class JudgeFacility {

    private final TenantWork units;
    private final PolicyBoard policies;

    /** For the container's proxy. */
    protected JudgeFacility() {
        this(null, null);
    }

    @Inject
    JudgeFacility(TenantWork units, PolicyBoard policies) {
        this.units = units;
        this.policies = policies;
    }

    /** What each rule finds; nothing if the city has no rules or the facility's kind is not known. */
    public List<FacilityViews.RuleFinding> judge(long facility) {
        return units.call(work -> {
            if (Facilities.in(work).find(facility).isEmpty()) {
                throw Problems.notFound();
            }
            return policies.current(work)
                    .map(policy -> judge(work, policy, facility))
                    .orElse(List.of());
        });
    }

    private List<FacilityViews.RuleFinding> judge(Work work, CityPolicy policy, long facility) {
        var now = work.now();
        var month = YearMonth.from(now.atZone(ZoneId.of("Asia/Shanghai")));
        var period = Period.month(month.getYear(), month.getMonthValue());
        // a value that the version in force does not permit does not count
        var permitted = policies.overrides(work, now).stream()
                .filter(o -> policy.book().refusalOf(o).isEmpty())
                .toList();
        var terms = policy.terms(period, permitted);
        var dossier = FacilityReader.between(work.connection(), work.tenant(), facility, facility, now)
                .get(facility);
        var findings = new ArrayList<FacilityViews.RuleFinding>();
        if (dossier == null) {
            return findings;
        }
        for (var rule : policy.rules()) {
            dossier.facts(period.last(), rule.requires(), List.copyOf(rule.attributes()))
                    .ifPresent(facts -> findings.add(view(rule, policy.judge(rule, facts.build(), terms))));
        }
        return findings;
    }

    private static FacilityViews.RuleFinding view(FacilityRule rule, cn.songhe.spi.Finding finding) {
        var citation = finding.reason().citation();
        return new FacilityViews.RuleFinding(
                rule.id(),
                rule.title(),
                finding.kind(),
                finding.reason().text(),
                citation.document() + " " + citation.clause());
    }
}
