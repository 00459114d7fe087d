package cn.songhe.facilities.control;

import cn.songhe.facilities.boundary.FacilityQuery;
import cn.songhe.facilities.boundary.FacilityState;
import cn.songhe.facilities.boundary.FacilityViews;
import cn.songhe.facilities.entity.FacilityFilter;
import cn.songhe.facilities.entity.FacilityList;
import cn.songhe.facilities.entity.FacilityOrder;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.paging.CountedPage;
import cn.songhe.kernel.paging.Page;
import cn.songhe.kernel.paging.PageKey;
import cn.songhe.kernel.secret.Sealing;
import cn.songhe.kernel.tenant.Divisions;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.spi.FacilityKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists facilities. */
@ApplicationScoped
public class ListFacilities {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final TenantWork units;
    private final TenantRegistry tenants;
    private final Sealing sealing;

    /** For the container's proxy. */
    protected ListFacilities() {
        this(null, null, null);
    }

    @Inject
    ListFacilities(TenantWork units, TenantRegistry tenants, Sealing sealing) {
        this.units = units;
        this.tenants = tenants;
        this.sealing = sealing;
    }

    /** A page of facilities; the first one with their total. */
    public CountedPage<FacilityViews.Summary> page(FacilityQuery query) {
        return units.call(work -> {
            var day = LocalDate.ofInstant(work.now(), CHINA);
            var order = order(query.sort());
            var key = key(work, order, query.after());
            var filter = filter(query);
            var divisions = tenants.find(work.tenant()).orElseThrow().divisions();
            var page = Page.of(
                            FacilityList.page(work, day, filter, order, key, query.size() + 1),
                            query.size(),
                            row -> next(work, order, row))
                    .map(row -> view(row, divisions));
            return CountedPage.of(page, key == null ? FacilityList.total(work, day, filter) : null);
        });
    }

    private static FacilityFilter filter(FacilityQuery query) {
        return new FacilityFilter(
                query.name(),
                query.kind() == null ? null : query.kind().name(),
                query.division() == null ? null : Divisions.prefix(query.division()),
                query.state() == null ? null : query.state().name());
    }

    private static FacilityOrder order(String sort) {
        return sort == null
                ? FacilityOrder.NUMBER
                : FacilityOrder.named(sort).orElseThrow(() -> {
                    var allowed = Stream.of(FacilityOrder.values())
                            .map(FacilityOrder::title)
                            .collect(Collectors.joining(", "));
                    return Problems.invalid("sort", "可用的排序：" + allowed + "。", "Allowed are: " + allowed + ".");
                });
    }

    private PageKey key(Work work, FacilityOrder order, String after) {
        if (order != FacilityOrder.NUMBER) {
            return PageKey.open(sealing, work.tenant(), order.title(), after);
        }
        return after == null ? null : new PageKey(order.title(), "", Page.number(after));
    }

    private String next(Work work, FacilityOrder order, FacilityList.Row row) {
        return order == FacilityOrder.NUMBER
                ? String.valueOf(row.id())
                : order.keyOf(row).seal(sealing, work.tenant());
    }

    private static FacilityViews.Summary view(FacilityList.Row row, Divisions divisions) {
        return new FacilityViews.Summary(
                row.id(),
                row.creditCode(),
                row.name(),
                row.demo(),
                row.kind() == null ? null : FacilityKind.valueOf(row.kind()),
                row.division() == null ? null : divisions.named(row.division()),
                row.beds(),
                row.filed(),
                FacilityState.valueOf(row.state()),
                row.closed() == null ? row.opened() : row.closed());
    }
}
