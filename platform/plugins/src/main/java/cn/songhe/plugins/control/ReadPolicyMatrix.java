package cn.songhe.plugins.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.kernel.actor.Actor;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.tenant.Tenant;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.plugins.boundary.PolicyMatrix;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.SubsidyFormula;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts what the cities' plugins say side by side. */
@ApplicationScoped
public class ReadPolicyMatrix {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final PolicyBoard policies;
    private final TenantRegistry tenants;
    private final TenantWork units;

    /** For the container's proxy. */
    protected ReadPolicyMatrix() {
        this(null, null, null);
    }

    @Inject
    ReadPolicyMatrix(PolicyBoard policies, TenantRegistry tenants, TenantWork units) {
        this.policies = policies;
        this.tenants = tenants;
        this.units = units;
    }

    /** As it stands today. */
    public PolicyMatrix today() {
        var cities = new ArrayList<PolicyMatrix.City>();
        var days = new ArrayList<LocalDate>();
        for (var tenant : tenants.all()) {
            // which version is in force stands in the tenant's rows; nothing else of them is read
            units.callAs(Actor.system(tenant.id()), work -> {
                var day = LocalDate.ofInstant(work.now(), CHINA);
                days.add(day);
                cities.add(city(tenant, inForce(work), day));
                return null;
            });
        }
        return new PolicyMatrix(days.isEmpty() ? null : days.get(0), cities);
    }

    private Optional<CityPolicy> inForce(Work work) {
        try {
            return policies.current(work);
        } catch (Problem missing) {
            // one city's missing jar is shown as such, and keeps no other city from being shown
            return Optional.empty();
        }
    }

    private static PolicyMatrix.City city(Tenant tenant, Optional<CityPolicy> policy, LocalDate day) {
        return new PolicyMatrix.City(
                tenant.id(),
                tenant.name(),
                policy.map(CityPolicy::id).orElse(null),
                policy.map(CityPolicy::version).orElse(null),
                policy.map(ReadPolicyMatrix::documents).orElse(List.of()),
                policy.map(p -> benefits(p, day)).orElse(List.of()));
    }

    private static List<PolicyMatrix.Document> documents(CityPolicy policy) {
        return policy.plugin().documents().stream()
                .map(ReadPolicyMatrix::document)
                .toList();
    }

    private static PolicyMatrix.Document document(PolicyDocument d) {
        return new PolicyMatrix.Document(
                d.id(), d.number().orElse(null), d.title(), d.issuer(), d.issued(), d.status());
    }

    private static List<PolicyMatrix.Benefit> benefits(CityPolicy policy, LocalDate day) {
        return policy.formulas().stream().map(f -> benefit(policy, f, day)).toList();
    }

    private static PolicyMatrix.Benefit benefit(CityPolicy policy, SubsidyFormula<?> formula, LocalDate day) {
        return new PolicyMatrix.Benefit(
                formula.id(),
                formula.title(),
                formula.citation().document(),
                formula.citation().clause(),
                policy.document(formula.citation().document()).status(),
                formula.subject().name(),
                formula.program().cadence(),
                formula.requires(),
                MatrixAmounts.of(policy, formula, day));
    }
}
