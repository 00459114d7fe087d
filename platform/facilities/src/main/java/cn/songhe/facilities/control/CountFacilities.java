package cn.songhe.facilities.control;

import cn.songhe.facilities.boundary.FacilityOverview;
import cn.songhe.facilities.entity.FacilityTotals;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.spi.FacilityKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;

/** Counts the facilities of a city. */
@ApplicationScoped
public class CountFacilities {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final TenantWork units;

    /** For the container's proxy. */
    protected CountFacilities() {
        this(null);
    }

    @Inject
    CountFacilities(TenantWork units) {
        this.units = units;
    }

    /** What is in operation on the day, or today if it is {@code null}. */
    public FacilityOverview on(LocalDate asked) {
        return units.call(work -> {
            var day = asked == null ? LocalDate.ofInstant(work.now(), CHINA) : asked;
            var kinds = FacilityTotals.in(work, day).stream()
                    .map(CountFacilities::view)
                    .toList();
            return new FacilityOverview(
                    day,
                    kinds.stream()
                            .mapToLong(FacilityOverview.OfKind::facilities)
                            .sum(),
                    kinds.stream().mapToLong(FacilityOverview.OfKind::beds).sum(),
                    kinds);
        });
    }

    private static FacilityOverview.OfKind view(FacilityTotals.Group group) {
        var kind = group.kind() == null ? null : FacilityKind.valueOf(group.kind());
        return new FacilityOverview.OfKind(kind, group.facilities(), group.beds());
    }
}
