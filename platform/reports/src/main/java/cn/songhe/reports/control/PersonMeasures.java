package cn.songhe.reports.control;

import cn.songhe.reports.boundary.Figures.Figure;
import cn.songhe.reports.boundary.Figures.Missing;
import cn.songhe.reports.boundary.Figures.Unit;
import cn.songhe.spi.Text;
import java.util.List;
import java.util.stream.Stream;

/** Persons on the registers. */
final class PersonMeasures {

    private static final Measure ALL = Measure.whole(
            "persons-60",
            Unit.PERSONS,
            Text.of("60周岁及以上老年人", "Persons of 60 and over"),
            Text.of(
                    "登记簿中当天在世且未迁出、已满60周岁的人数。是登记数，不是人口普查数。",
                    "On the register, alive and not moved out on the day, with 60 years completed. A register, not a census."),
            city -> city.sums().from60() == 0
                    ? city.missing(Missing.NO_PERSONS)
                    : city.count(city.sums().from60(), null, null));

    private static final Measure OLDEST = Measure.whole(
            "share-80",
            Unit.PERCENT,
            Text.of("其中80周岁及以上占比", "Share of those of 80 and over"),
            Text.of(
                    "分子：当天已满80周岁的人数；分母：当天已满60周岁的人数。",
                    "Numerator: 80 years completed on the day; denominator: 60 years completed on the day."),
            city -> city.sums().from60() == 0
                    ? city.missing(Missing.NO_PERSONS)
                    : city.shareOfPersons(city.sums().from80(), city.sums().from60()));

    private static final Measure HARDSHIP = Measure.whole(
            "share-hardship",
            Unit.PERCENT,
            Text.of("困难老年人占比", "Share of persons in hardship"),
            Text.of(
                    "分子：当天属于特困、低保、低保边缘、支出型困难中任一类的60周岁及以上老年人，一人只计一次；分母：60周岁及以上老年人。" + "各市自定标准的“低收入”不计入。分类占比可以重叠。",
                    "Numerator: of 60 and over and in at least one of destitute, minimum living allowance, on its margin, hardship by"
                            + " expenditure; each person once. Denominator: of 60 and over. “Low income” by a local standard is"
                            + " left out. Categories can overlap."),
            PersonMeasures::inHardship);

    private static final List<String> CATEGORIES =
            List.of("DESTITUTE", "SUBSISTENCE_ALLOWANCE", "NEAR_SUBSISTENCE", "EXPENDITURE_HARDSHIP");

    private PersonMeasures() {}

    static Stream<Measure> all() {
        var parts = CATEGORIES.stream().map(category -> HARDSHIP.part(category, city -> inCategory(city, category)));
        return Stream.concat(Stream.of(ALL, OLDEST, HARDSHIP), parts);
    }

    private static Figure inHardship(CityReading city) {
        if (city.sums().from60() == 0) {
            return city.missing(Missing.NO_PERSONS);
        }
        return city.sums().inHardship() == 0
                ? city.missing(Missing.NO_CATEGORIES)
                : city.shareOfPersons(city.sums().inHardship(), city.sums().from60());
    }

    private static Figure inCategory(CityReading city, String category) {
        var whole = inHardship(city);
        if (whole.missing() != null) {
            return whole;
        }
        long persons = city.sums().hardship().getOrDefault(category, 0L);
        if (persons == 0) {
            return city.missing(Missing.NONE_REGISTERED);
        }
        return FewPersons.hidden(city.sums().hardship()).contains(category)
                ? city.missing(Missing.FEW_PERSONS)
                : city.shareOfPersons(persons, city.sums().from60());
    }
}
