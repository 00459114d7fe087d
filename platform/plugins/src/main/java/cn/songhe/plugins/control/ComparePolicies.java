package cn.songhe.plugins.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.compare.Candidate;
import cn.songhe.evaluation.compare.Comparison;
import cn.songhe.evaluation.yaml.YamlFault;
import cn.songhe.kernel.actor.Actor;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemKind;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.tenant.Divisions;
import cn.songhe.kernel.tenant.Tenant;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.plugins.boundary.CompareViews;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.spi.DivisionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the policies in force in all cities of one invented subject. Of the cities nothing is read but which version is in force. */
@ApplicationScoped
public class ComparePolicies {

    static final ProblemKind BAD_CASE = ProblemKind.of(
            "compare.invalid-case",
            422,
            "个案写法有误",
            "The case is not as it should be",
            "请按所指位置更正。",
            "Mend it where it says.");

    static final ProblemKind NO_POLICY = ProblemKind.of(
            "compare.no-policy",
            409,
            "没有可比较的政策",
            "There is no policy to compare",
            "请先安装城市插件。",
            "Install the plugin of a city first.");

    private static final int LONGEST = 100_000;

    private final TenantWork units;
    private final TenantRegistry tenants;
    private final PolicyBoard policies;

    /** For the container's proxy. */
    protected ComparePolicies() {
        this(null, null, null);
    }

    @Inject
    ComparePolicies(TenantWork units, TenantRegistry tenants, PolicyBoard policies) {
        this.units = units;
        this.tenants = tenants;
        this.policies = policies;
    }

    /** Asks. */
    public CompareViews.Result compare(CompareViews.Question question) {
        if (question.yaml() == null || question.yaml().isBlank()) {
            throw Problems.invalid("yaml", "请填写个案。", "Give the case.");
        }
        if (question.yaml().length() > LONGEST) {
            throw Problem.of(Problems.TOO_LARGE);
        }
        var candidates = candidates(question.homes() == null ? Map.of() : question.homes());
        if (candidates.isEmpty()) {
            throw Problem.of(NO_POLICY);
        }
        return ask(question.yaml(), candidates);
    }

    private CompareViews.Result ask(String yaml, Map<Tenant, Candidate> candidates) {
        try {
            var comparison = Comparison.of("case.yaml", yaml, List.copyOf(candidates.values()));
            return ComparedViews.view(comparison, List.copyOf(candidates.keySet()));
        } catch (YamlFault fault) {
            throw Problem.of(BAD_CASE).at(fault.key().isEmpty() ? "yaml" : fault.key(), fault.text());
        }
    }

    private Map<Tenant, Candidate> candidates(Map<String, String> homes) {
        var candidates = new LinkedHashMap<Tenant, Candidate>();
        for (var tenant : tenants.all()) {
            var home = home(tenant, Optional.ofNullable(homes.get(tenant.id())));
            inForce(tenant).ifPresent(policy -> candidates.put(tenant, new Candidate(policy, home)));
        }
        requireKnown(homes);
        return candidates;
    }

    /** A city whose version in force is not installed on this node has nothing to say; the others do. */
    private Optional<CityPolicy> inForce(Tenant tenant) {
        try {
            return units.callAs(Actor.system(tenant.id()), policies::current);
        } catch (Problem missing) {
            return Optional.empty();
        }
    }

    private void requireKnown(Map<String, String> homes) {
        for (var id : homes.keySet()) {
            if (tenants.find(id).isEmpty()) {
                throw Problems.invalid("homes." + id, "没有这个城市。", "There is no such city.");
            }
        }
    }

    static DivisionCode home(Tenant tenant, Optional<String> wanted) {
        if (wanted.isPresent()) {
            return tenant.divisions()
                    .find(wanted.get())
                    .orElseThrow(() -> Problems.invalid(
                            "homes." + tenant.id(), "该市没有这个行政区划代码。", "The city has no division of that code."))
                    .code();
        }
        return tenant.divisions().of(Divisions.Level.COUNTY).stream()
                .map(Divisions.Division::code)
                .findFirst()
                .orElse(tenant.division());
    }
}
