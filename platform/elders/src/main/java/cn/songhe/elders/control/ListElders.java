package cn.songhe.elders.control;

import cn.songhe.elders.boundary.ElderQuery;
import cn.songhe.elders.boundary.ElderState;
import cn.songhe.elders.boundary.ElderViews;
import cn.songhe.elders.entity.Elder;
import cn.songhe.elders.entity.ElderFilter;
import cn.songhe.elders.entity.ElderList;
import cn.songhe.elders.entity.ElderOrder;
import cn.songhe.elders.entity.Elders;
import cn.songhe.kernel.audit.AuditTrail;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.identifier.CitizenId;
import cn.songhe.kernel.paging.CountedPage;
import cn.songhe.kernel.paging.Page;
import cn.songhe.kernel.paging.PageKey;
import cn.songhe.kernel.paging.Total;
import cn.songhe.kernel.secret.Sealing;
import cn.songhe.kernel.tenant.Divisions;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists elders, and finds one by identity number. */
@ApplicationScoped
public class ListElders {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final TenantWork units;
    private final TenantRegistry tenants;
    private final Sealing sealing;
    private final AuditTrail audit;

    /** For the container's proxy. */
    protected ListElders() {
        this(null, null, null, null);
    }

    @Inject
    ListElders(TenantWork units, TenantRegistry tenants, Sealing sealing, AuditTrail audit) {
        this.units = units;
        this.tenants = tenants;
        this.sealing = sealing;
        this.audit = audit;
    }

    /** A page of elders; the first one with their total. */
    public CountedPage<ElderViews.Summary> page(ElderQuery query) {
        return units.call(work -> {
            var day = today(work);
            var order = order(query.sort());
            var key = key(work, order, query.after());
            var filter = filter(query, day);
            var page = Page.of(
                    ElderList.page(work, filter, order, key, query.size() + 1),
                    query.size(),
                    row -> next(work, order, row));
            return new CountedPage<>(
                    views(work, page.items(), day), page.next(), key == null ? ElderList.total(work, filter) : null);
        });
    }

    /** The elder with the identity number, if there is one; that it was asked for is noted. */
    public CountedPage<ElderViews.Summary> find(String number) {
        return units.call(work -> {
            var day = today(work);
            var read = CitizenId.read(number == null ? "" : number, day).fold(n -> n, bad -> {
                throw Problems.invalid("number", bad.zh(), bad.en());
            });
            var index = sealing.index(work.tenant(), read.value());
            var found = List.copyOf(Elders.in(work).byNumber(List.of(index)).values());
            audit.note(
                    work,
                    "elder.search-number",
                    "elder",
                    found.isEmpty() ? "-" : found.get(0).id(),
                    Map.of("found", found.size()));
            var rows = found.stream().map(ListElders::row).toList();
            return new CountedPage<>(views(work, rows, day), null, Total.of(rows.size()));
        });
    }

    private static ElderList.Row row(Elder e) {
        return new ElderList.Row(e.id(), e.numberSealed(), e.name(), e.birth(), e.sex(), e.demo());
    }

    private static ElderFilter filter(ElderQuery query, LocalDate day) {
        var from = query.ageFrom();
        var through = query.ageThrough();
        return new ElderFilter(
                day,
                query.name(),
                query.division() == null ? null : Divisions.prefix(query.division()),
                through == null ? null : Ages.lastBirth(through + 1, day),
                from == null ? null : Ages.lastBirth(from, day),
                query.category() == null ? null : query.category().name(),
                query.state() == null
                        ? null
                        : ElderFilter.State.valueOf(query.state().name()));
    }

    private static ElderOrder order(String sort) {
        return sort == null
                ? ElderOrder.NUMBER
                : ElderOrder.named(sort).orElseThrow(() -> {
                    var allowed = Stream.of(ElderOrder.values())
                            .map(ElderOrder::title)
                            .collect(Collectors.joining(", "));
                    return Problems.invalid("sort", "可用的排序：" + allowed + "。", "Allowed are: " + allowed + ".");
                });
    }

    private PageKey key(Work work, ElderOrder order, String after) {
        if (order != ElderOrder.NUMBER) {
            return PageKey.open(sealing, work.tenant(), order.title(), after);
        }
        return after == null ? null : new PageKey(order.title(), "", Page.number(after));
    }

    private String next(Work work, ElderOrder order, ElderList.Row row) {
        return order == ElderOrder.NUMBER
                ? String.valueOf(row.id())
                : order.keyOf(row).seal(sealing, work.tenant());
    }

    private List<ElderViews.Summary> views(Work work, List<ElderList.Row> rows, LocalDate day) {
        var divisions = tenants.find(work.tenant()).orElseThrow().divisions();
        var held = ElderList.held(work, rows.stream().map(ElderList.Row::id).toList(), day);
        return rows.stream()
                .map(row -> view(work, row, new HeldToday(held.getOrDefault(row.id(), List.of()), day), divisions))
                .toList();
    }

    private ElderViews.Summary view(Work work, ElderList.Row row, HeldToday held, Divisions divisions) {
        var state = held.state();
        return new ElderViews.Summary(
                row.id(),
                Masks.number(sealing.open(work.tenant(), row.sealed())),
                row.name(),
                row.birth(),
                row.sex(),
                row.demo(),
                Ages.on(row.birth(), held.day()),
                held.residence().map(divisions::named).orElse(null),
                held.categories(),
                state,
                state == ElderState.HERE ? null : held.goneSince(),
                held.ability().orElse(null));
    }

    private static LocalDate today(Work work) {
        return LocalDate.ofInstant(work.now(), CHINA);
    }
}
