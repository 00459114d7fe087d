package cn.songhe.reports.control;

import cn.songhe.reports.boundary.Figures.Coverage;
import cn.songhe.reports.boundary.Figures.Figure;
import cn.songhe.reports.boundary.Figures.Missing;
import cn.songhe.reports.boundary.Figures.Unit;
import cn.songhe.reports.entity.CitySums.Closed;
import cn.songhe.spi.FundLevel;
import cn.songhe.spi.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the closed cycles of a year add up to. */
final class EntitlementMeasures {

    private static final long MONTHS = 12;

    private static final Measure CLOSED_MONTHS = Measure.whole(
            "months-closed",
            Unit.MONTHS,
            Text.of("已办结的月份", "Months closed"),
            Text.of(
                    "这一年有月度批次已办结(经第二人审批)的月份数，全年12个月。",
                    "Months of the year of which a monthly cycle is closed, approved by a second person; of twelve."),
            city -> city.hasPolicy() || city.sums().closedCycles() > 0
                    ? city.count(city.sums().closedMonths(), MONTHS, null)
                    : city.missing(Missing.NO_POLICY));

    private static final Measure TOTAL = Measure.whole(
            "closed-fen",
            Unit.FEN,
            Text.of("已办结待遇合计", "Closed entitlements"),
            Text.of(
                    "这一年已办结批次的金额合计，含个人待遇和机构补贴、现金和服务，已扣除追回；按各级财政分列。覆盖：已办结的月份。",
                    "The sum of the year's closed cycles: for persons and facilities, in cash and in services, recoveries taken off; by"
                            + " level of purse. Covered are the months closed."),
            city -> sum(city, city.sums().total()));

    private static final Measure PER_ELDER = Measure.whole(
            "closed-fen-per-elder",
            Unit.FEN,
            Text.of("人均已办结待遇", "Closed entitlements per elder"),
            Text.of(
                    "分子：这一年已办结待遇合计；分母：当天60周岁及以上老年人，包括没有待遇的人。覆盖：已办结的月份。",
                    "Numerator: the year's closed entitlements; denominator: persons of 60 and over on the day, entitled or not. Covered"
                            + " are the months closed."),
            EntitlementMeasures::perElder);

    private EntitlementMeasures() {}

    static Stream<Measure> over(List<CityReading> cities) {
        var levels = Arrays.stream(FundLevel.values())
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .filter(level ->
                        cities.stream().anyMatch(city -> city.sums().levels().containsKey(level)))
                .map(level -> TOTAL.part(level, city -> ofLevel(city, level)));
        return Stream.of(Stream.of(CLOSED_MONTHS, PER_ELDER, TOTAL), levels).flatMap(s -> s);
    }

    private static Coverage months(CityReading city) {
        return new Coverage(city.sums().closedMonths(), MONTHS, Text.of("个月已办结", "months closed"));
    }

    private static Figure sum(CityReading city, Closed closed) {
        if (city.sums().closedCycles() == 0) {
            return city.missing(city.hasPolicy() ? Missing.NO_CLOSED_CYCLE : Missing.NO_POLICY);
        }
        return FewPersons.tells(closed.elders())
                ? city.missing(Missing.FEW_PERSONS)
                : city.count(closed.fen(), null, months(city));
    }

    private static Figure perElder(CityReading city) {
        var total = sum(city, city.sums().total());
        if (total.missing() != null) {
            return total;
        }
        return city.sums().from60() == 0
                ? city.missing(Missing.NO_PERSONS)
                : city.each(total.numerator(), city.sums().from60(), months(city));
    }

    private static Figure ofLevel(CityReading city, String level) {
        var total = sum(city, city.sums().total());
        if (total.missing() != null) {
            return total;
        }
        var persons = new TreeMap<String, Long>();
        city.sums().levels().forEach((name, closed) -> persons.put(name, closed.elders()));
        return FewPersons.hidden(persons).contains(level)
                ? city.missing(Missing.FEW_PERSONS)
                : city.count(
                        city.sums().levels().getOrDefault(level, Closed.NOTHING).fen(), null, null);
    }
}
