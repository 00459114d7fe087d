package cn.songhe.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ChanceTest {

    @Property
    void aSpreadMeetsEachPlaceOnce(@ForAll @IntRange(min = 1, max = 3000) int size, @ForAll long seed) {
        var spread = Spread.over(size, Draw.of(seed, Purpose.ORDER, 0));

        assertThat(LongStream.range(0, size).map(spread::at).sorted().toArray())
                .isEqualTo(LongStream.range(0, size).toArray());
    }

    @Property
    void theSameDrawGivesTheSame(@ForAll long seed, @ForAll long index) {
        assertThat(Draw.of(seed, Purpose.STAY, index).unit())
                .isEqualTo(Draw.of(seed, Purpose.STAY, index).unit())
                .isNotEqualTo(Draw.of(seed, Purpose.MEAL, index).unit());
    }

    @Property
    void aDayLiesBetweenTheTwo(
            @ForAll long seed, @ForAll @IntRange(max = 40_000) int first, @ForAll @IntRange(max = 4000) int length) {
        var from = LocalDate.ofEpochDay(first);

        assertThat(Draw.of(seed, Purpose.STAY, 0).day(from, from.plusDays(length)))
                .isBetween(from, from.plusDays(length));
    }

    @Property(tries = 50)
    void anyDayCanBeTheLastOne(@ForAll @IntRange(min = 15_000, max = 20_000) int day, @ForAll long seed) {
        var asOf = LocalDate.ofEpochDay(day);
        var city = DemoCity.generate(Cities.tenant("qiaocheng"), 400, seed, asOf);

        assertThat(city.people().map(person -> person.number().value())).doesNotHaveDuplicates();
        assertThat(city.drawnStays())
                .allSatisfy(stay -> assertThat(stay.last().orElse(asOf)).isBetween(stay.first(), asOf));
        assertThat(city.tables())
                .allSatisfy(table -> assertThat(table.rows().count()).isNotNegative());
    }
}
