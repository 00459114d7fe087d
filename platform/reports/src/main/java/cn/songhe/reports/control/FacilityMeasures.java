package cn.songhe.reports.control;

import cn.songhe.reports.boundary.Figures.Coverage;
import cn.songhe.reports.boundary.Figures.Figure;
import cn.songhe.reports.boundary.Figures.Missing;
import cn.songhe.reports.boundary.Figures.Unit;
import cn.songhe.reports.entity.CitySums.OfKind;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.Text;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Elder-care facilities and their beds. */
final class FacilityMeasures {

    private static final Set<FacilityKind> CHILDCARE = EnumSet.of(FacilityKind.NURSERY, FacilityKind.KINDERGARTEN);

    private static final Measure IN_OPERATION = Measure.whole(
            "facilities",
            Unit.FACILITIES,
            Text.of("运营中的养老服务设施", "Elder-care facilities in operation"),
            Text.of(
                    "登记簿中当天已运营且未停止运营的设施数，托育机构和幼儿园除外；覆盖：类型已登记的设施。类型名称由各市文件规定。",
                    "On the register, in operation on the day, nurseries and kindergartens aside; covered are those whose kind is"
                            + " stated. What a kind means is for the cities' documents to say."),
            FacilityMeasures::inOperation);

    private static final Measure BEDS = Measure.whole(
            "beds-per-100",
            Unit.PER_HUNDRED,
            Text.of("每百名老年人床位数", "Beds per hundred elders"),
            Text.of(
                    "分子：运营中养老服务设施登记的床位；分母：60周岁及以上老年人；覆盖：登记了床位数的设施。",
                    "Numerator: beds stated by elder-care facilities in operation; denominator: persons of 60 and over; covered are the"
                            + " facilities that state their beds."),
            FacilityMeasures::beds);

    private FacilityMeasures() {}

    static Stream<Measure> over(List<CityReading> cities) {
        var kinds = Arrays.stream(FacilityKind.values())
                .filter(kind -> cities.stream().anyMatch(city -> find(city, kind) > 0))
                .map(kind -> IN_OPERATION.part(kind.name(), city -> ofKind(city, kind)));
        return Stream.of(Stream.of(IN_OPERATION), kinds, Stream.of(BEDS)).flatMap(s -> s);
    }

    private static List<OfKind> forElders(CityReading city) {
        return city.sums().kinds().stream()
                .filter(k -> k.kind() == null || !CHILDCARE.contains(FacilityKind.valueOf(k.kind())))
                .toList();
    }

    private static long find(CityReading city, FacilityKind kind) {
        return forElders(city).stream()
                .filter(k -> kind.name().equals(k.kind()))
                .mapToLong(OfKind::facilities)
                .sum();
    }

    private static long all(CityReading city) {
        return forElders(city).stream().mapToLong(OfKind::facilities).sum();
    }

    private static Figure inOperation(CityReading city) {
        long all = all(city);
        long known = forElders(city).stream()
                .filter(k -> k.kind() != null)
                .mapToLong(OfKind::facilities)
                .sum();
        return known == 0
                ? city.missing(Missing.NO_FACILITIES)
                : city.count(all, null, new Coverage(known, all, Text.of("个设施登记了类型", "facilities state their kind")));
    }

    private static Figure ofKind(CityReading city, FacilityKind kind) {
        if (all(city) == 0) {
            return city.missing(Missing.NO_FACILITIES);
        }
        long found = find(city, kind);
        return found == 0 ? city.missing(Missing.NONE_REGISTERED) : city.count(found, null, null);
    }

    private static Figure beds(CityReading city) {
        long all = all(city);
        long stating = forElders(city).stream().mapToLong(OfKind::withBeds).sum();
        if (all == 0 || stating == 0) {
            return city.missing(all == 0 ? Missing.NO_FACILITIES : Missing.NO_BEDS);
        }
        long beds = forElders(city).stream().mapToLong(OfKind::beds).sum();
        return city.sums().from60() == 0
                ? city.missing(Missing.NO_PERSONS)
                : city.perHundred(
                        beds,
                        city.sums().from60(),
                        new Coverage(stating, all, Text.of("个设施登记了床位", "facilities state their beds")));
    }
}
