package cn.songhe.reports.control;

import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.tenant.Tenant;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.kernel.work.Oversight;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.reports.boundary.Figures;
import cn.songhe.reports.entity.CitySums;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts the cities side by side, from sums alone. */
@ApplicationScoped
public class CompareCities {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final TenantWork units;
    private final TenantRegistry tenants;
    private final PolicyBoard policies;
    private final Oversight oversight;

    /** For the container's proxy. */
    protected CompareCities() {
        this(null, null, null, null);
    }

    @Inject
    CompareCities(TenantWork units, TenantRegistry tenants, PolicyBoard policies, Oversight oversight) {
        this.units = units;
        this.tenants = tenants;
        this.policies = policies;
        this.oversight = oversight;
    }

    /**
     * All cities on a day and in a year.
     *
     * @param askedDay the day of the registers, or {@code null} for the last of the year, at most today
     * @param askedYear the year of the closed cycles, or {@code null} for the last of which some city has closed one
     */
    public Figures on(LocalDate askedDay, Integer askedYear) {
        var today = LocalDate.ofInstant(units.call(Work::now), CHINA);
        if (askedDay != null && askedDay.isAfter(today)) {
            throw Problems.invalid("day", "请选择今天或以前的日期。", "Choose today or a day before.");
        }
        var years = years(today);
        int year = askedYear != null ? askedYear : years.isEmpty() ? today.getYear() : years.get(0);
        var last = LocalDate.of(year, 12, 31);
        var day = askedDay != null ? askedDay : last.isBefore(today) ? last : today;
        var cities = tenants.all().stream().map(city -> read(city, day, year)).toList();
        return new Figures(
                day,
                year,
                years,
                cities.stream()
                        .map(c -> new Figures.City(c.city().id(), c.city().name()))
                        .toList(),
                indicators(cities));
    }

    private List<Integer> years(LocalDate today) {
        return tenants.all().stream()
                .flatMap(city -> oversight.read(city.id(), today, CitySums::years).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private CityReading read(Tenant city, LocalDate day, int year) {
        var sums = oversight.read(city.id(), day, connection -> CitySums.in(connection, year));
        return new CityReading(city, policies.current(city.id()).isPresent(), sums);
    }

    /** Every indicator over the cities. */
    static List<Figures.Indicator> indicators(List<CityReading> cities) {
        return Stream.of(PersonMeasures.all(), FacilityMeasures.over(cities), EntitlementMeasures.over(cities))
                .flatMap(measures -> measures)
                .map(measure -> measure.over(cities))
                .toList();
    }
}
