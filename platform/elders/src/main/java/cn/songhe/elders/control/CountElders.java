package cn.songhe.elders.control;

import cn.songhe.elders.boundary.ElderOverview;
import cn.songhe.elders.entity.ElderTotals;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.spi.HardshipCategory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** Counts the elders of a city. */
@ApplicationScoped
public class CountElders {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int FIRST = 60;
    private static final int LAST = 100;
    private static final int WIDTH = 10;

    private final TenantWork units;

    /** For the container's proxy. */
    protected CountElders() {
        this(null);
    }

    @Inject
    CountElders(TenantWork units) {
        this.units = units;
    }

    /** Who is alive and here on the day, or today if it is {@code null}. */
    public ElderOverview on(LocalDate asked) {
        return units.call(work -> {
            var day = asked == null ? LocalDate.ofInstant(work.now(), CHINA) : asked;
            var totals = ElderTotals.in(work, day);
            var groups = totals.byDecadeAndSex();
            return new ElderOverview(
                    day,
                    groups.stream().mapToLong(ElderTotals.Group::persons).sum(),
                    sum(groups, 0, FIRST - 1, null),
                    totals.inAnyCategory(),
                    bands(groups),
                    totals.byCategory().stream()
                            .map(c -> new ElderOverview.InCategory(HardshipCategory.valueOf(c.category()), c.persons()))
                            .toList());
        });
    }

    private static List<ElderOverview.AgeBand> bands(List<ElderTotals.Group> groups) {
        return IntStream.iterate(FIRST, from -> from <= LAST, from -> from + WIDTH)
                .mapToObj(from -> band(groups, from))
                .toList();
    }

    private static ElderOverview.AgeBand band(List<ElderTotals.Group> groups, int from) {
        boolean isLast = from == LAST;
        int through = isLast ? Integer.MAX_VALUE : from + WIDTH - 1;
        return new ElderOverview.AgeBand(
                from,
                isLast ? null : through,
                sum(groups, from, through, "FEMALE"),
                sum(groups, from, through, "MALE"));
    }

    private static long sum(List<ElderTotals.Group> groups, int from, int through, String sex) {
        return groups.stream()
                .filter(g -> g.decade() >= from && g.decade() <= through)
                .filter(g -> sex == null || g.sex().equals(sex))
                .mapToLong(ElderTotals.Group::persons)
                .sum();
    }
}
