package cn.songhe.plugins.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.register.PolicyRegister;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;

/** Shows everything that a policy consists of, as it stands for the city on a day. */
@ApplicationScoped
public class ReadRegister {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final TenantWork units;
    private final TenantRegistry tenants;
    private final PolicyBoard policies;

    /** For the container's proxy. */
    protected ReadRegister() {
        this(null, null, null);
    }

    @Inject
    ReadRegister(TenantWork units, TenantRegistry tenants, PolicyBoard policies) {
        this.units = units;
        this.tenants = tenants;
        this.policies = policies;
    }

    /**
     * The register of the policy in force today.
     *
     * @param on the day for which values are shown, such as {@code 2024-05-31}; today if {@code null}
     */
    public PolicyRegister inForce(String on) {
        return units.call(work -> register(work, policies.current(work).orElseThrow(Problems::notFound), on));
    }

    /**
     * The register of a version that is installed.
     *
     * @param on as above
     */
    public PolicyRegister of(String plugin, String version, String on) {
        return units.call(
                work -> register(work, policies.version(plugin, version).orElseThrow(Problems::notFound), on));
    }

    /** The city's own values are shown in its own plugin only, as far as this version permits them. */
    private PolicyRegister register(Work work, CityPolicy policy, String on) {
        var now = work.now();
        var day = on == null ? LocalDate.ofInstant(now, ZONE) : day(on);
        boolean isOwn = tenants.find(work.tenant())
                .filter(t -> t.plugin().equals(policy.id()))
                .isPresent();
        var overrides = policies.overrides(work, now).stream()
                .filter(o -> isOwn && policy.book().refusalOf(o).isEmpty())
                .toList();
        return PolicyRegister.of(policy, overrides, day);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Problems.invalid("on", "日期写作 2024-05-31。", "A day is written 2024-05-31.");
        }
    }
}
