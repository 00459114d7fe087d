package cn.songhe.services.control;

import cn.songhe.elders.boundary.ElderDirectory;
import cn.songhe.facilities.boundary.FacilityDirectory;
import cn.songhe.kernel.audit.AuditTrail;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemKind;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.paging.Page;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.services.boundary.ServiceViews;
import cn.songhe.services.entity.ApplicationRow;
import cn.songhe.services.entity.MealRow;
import cn.songhe.services.entity.Recorded;
import cn.songhe.services.entity.Services;
import cn.songhe.services.entity.StayRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Records stays and applications, confirms applications, retracts what was never true. */
@ApplicationScoped
public class ManageServices {

    private static final ProblemKind OVERLAP = ProblemKind.of(
            "stay.overlap",
            409,
            "此人在这段时间已登记入住",
            "The person is recorded as a resident in that time",
            "请先登记前一次入住的退住日期。",
            "End the earlier stay first.");

    private static final ProblemKind OWN_APPLICATION = ProblemKind.of(
            "application.own",
            409,
            "申请须由登记人以外的人确认",
            "An application is confirmed by another than who recorded it",
            "请由同事确认。",
            "Ask a colleague to confirm it.");

    private final TenantWork units;
    private final AuditTrail audit;
    private final ElderDirectory elders;
    private final PolicyBoard policies;

    /** For the container's proxy. */
    protected ManageServices() {
        this(null, null, null, null);
    }

    @Inject
    ManageServices(TenantWork units, AuditTrail audit, ElderDirectory elders, PolicyBoard policies) {
        this.units = units;
        this.audit = audit;
        this.elders = elders;
        this.policies = policies;
    }

    /** A page of stays; an operator sees the own facility's. */
    public Page<ServiceViews.Stay> stays(long after, int limit) {
        return units.call(work ->
                page(work, StayRow.class, after, limit, work.actor().facility()).map(ManageServices::view));
    }

    /** A page of meals; an operator sees the own facility's. */
    public Page<ServiceViews.Meal> meals(long after, int limit) {
        return units.call(
                work -> page(work, MealRow.class, after, limit, work.actor().facility())
                        .map(m -> new ServiceViews.Meal(
                                m.id(), m.elder(), m.facility(), m.day(), m.sitting(), m.recordedAt())));
    }

    /** A page of applications. */
    public Page<ServiceViews.Application> applications(long after, int limit) {
        return units.call(
                work -> page(work, ApplicationRow.class, after, limit, null).map(ManageServices::view));
    }

    private static <R extends Recorded> Page<R> page(Work work, Class<R> type, long after, int limit, Long facility) {
        var rows = Services.in(work).after(type, after, facility, limit + 1);
        return Page.of(rows, limit, r -> String.valueOf(r.id()));
    }

    /** Records a stay, or corrects the last day of one. */
    public ServiceViews.Stay record(ServiceViews.NewStay stay) {
        if (stay.first() == null) {
            throw Problems.invalid("first", "请填写入住日期。", "Give the first day.");
        }
        if (stay.last() != null && stay.last().isBefore(stay.first())) {
            throw Problems.invalid("last", "退住日期早于入住日期。", "The stay ends before it begins.");
        }
        return units.call(work -> {
            requireElder(work, stay.elder());
            requireFacility(work, stay.facility());
            work.holdOffOthers("elder", List.of(stay.elder()));
            var held = Services.in(work).stays(List.of(stay.elder())).getOrDefault(stay.elder(), List.of());
            var same = held.stream()
                    .filter(s -> s.facility() == stay.facility() && s.first().equals(stay.first()))
                    .findFirst();
            if (held.stream()
                    .filter(s -> same.isEmpty() || s != same.get())
                    .anyMatch(s -> s.overlaps(stay.first(), stay.last()))) {
                throw Problem.of(OVERLAP);
            }
            if (same.isPresent() && Objects.equals(same.get().last(), stay.last())) {
                return view(same.get());
            }
            same.ifPresent(s -> s.supersede(work.learn()));
            work.entities().flush();
            var row = new StayRow(
                    stay.elder(),
                    stay.facility(),
                    stay.first(),
                    stay.last(),
                    work.learn(),
                    work.actor().login());
            work.entities().persist(row);
            work.entities().flush();
            audit.note(work, "stay.record", "elder", stay.elder(), Map.of("facility", stay.facility()));
            return view(row);
        });
    }

    /** Records an application. */
    public ServiceViews.Application record(ServiceViews.NewApplication application) {
        if (application.applied() == null) {
            throw Problems.invalid("applied", "请填写申请日期。", "Give the day of application.");
        }
        return units.call(work -> {
            requireElder(work, application.elder());
            if (policies.current(work.tenant())
                    .flatMap(p -> p.formula(String.valueOf(application.formula())))
                    .isEmpty()) {
                throw Problems.invalid("formula", "本市没有这个补贴编号。", "This city has no subsidy of that id.");
            }
            work.holdOffOthers("elder", List.of(application.elder()));
            var held = Services.in(work)
                    .applications(List.of(application.elder()))
                    .getOrDefault(application.elder(), List.of());
            if (held.stream().anyMatch(a -> a.formula().equals(application.formula()))) {
                throw Problem.of(Problems.CONFLICT);
            }
            var row = new ApplicationRow(
                    application.elder(),
                    application.formula(),
                    application.applied(),
                    null,
                    work.learn(),
                    work.actor().login());
            work.entities().persist(row);
            work.entities().flush();
            audit.note(work, "application.record", "elder", application.elder(), Map.of("formula", row.formula()));
            return view(row);
        });
    }

    /** Confirms an application; somebody else recorded it. */
    public ServiceViews.Application confirm(long id, ServiceViews.Confirmation confirmation) {
        return units.call(work -> {
            var open = find(work, ApplicationRow.class, id);
            var day = confirmation.day();
            if (day == null || day.isBefore(open.applied())) {
                throw Problems.invalid("day", "确认日期不能早于申请日期。", "It is confirmed on or after the day of application.");
            }
            if (open.recordedBy().equals(work.actor().login())) {
                throw Problem.of(OWN_APPLICATION);
            }
            work.holdOffOthers("elder", List.of(open.elder()));
            open.supersede(work.learn());
            work.entities().flush();
            var by = work.actor().login();
            var row = new ApplicationRow(
                    open.elder(),
                    open.formula(),
                    open.applied(),
                    new ApplicationRow.Confirmation(day, by),
                    work.learn(),
                    open.recordedBy());
            work.entities().persist(row);
            work.entities().flush();
            audit.note(work, "application.confirm", "elder", open.elder(), Map.of("formula", open.formula()));
            return view(row);
        });
    }

    /** Retracts a stay that never was. */
    public void retractStay(long id) {
        retract(StayRow.class, id, "stay.retract");
    }

    /** Retracts a meal that never was. */
    public void retractMeal(long id) {
        retract(MealRow.class, id, "meal.retract");
    }

    /** Retracts an application that was never made. */
    public void retractApplication(long id) {
        retract(ApplicationRow.class, id, "application.retract");
    }

    private <R extends Recorded> void retract(Class<R> type, long id, String action) {
        units.run(work -> {
            var row = find(work, type, id);
            work.holdOffOthers("elder", List.of(row.elder()));
            row.supersede(work.learn());
            audit.note(work, action, "elder", row.elder(), Map.of("row", id));
        });
    }

    private static <R extends Recorded> R find(Work work, Class<R> type, long id) {
        return Services.in(work).find(type, id).orElseThrow(Problems::notFound);
    }

    private void requireElder(Work work, Long elder) {
        if (elder == null || !elders.exists(work, elder)) {
            throw Problems.invalid("elder", "名册中没有此人。", "This person is not on the register.");
        }
    }

    private static void requireFacility(Work work, Long facility) {
        if (facility == null || !FacilityDirectory.exists(work, facility)) {
            throw Problems.invalid("facility", "名册中没有此机构。", "This facility is not on the register.");
        }
        var own = work.actor().facility();
        if (own != null && !own.equals(facility)) {
            throw Problems.invalid("facility", "您只能为本机构登记。", "You record for your own facility only.");
        }
    }

    private static ServiceViews.Stay view(StayRow s) {
        return new ServiceViews.Stay(s.id(), s.elder(), s.facility(), s.first(), s.last(), s.recordedAt());
    }

    private static ServiceViews.Application view(ApplicationRow a) {
        return new ServiceViews.Application(a.id(), a.elder(), a.formula(), a.applied(), a.confirmed(), a.recordedAt());
    }
}
