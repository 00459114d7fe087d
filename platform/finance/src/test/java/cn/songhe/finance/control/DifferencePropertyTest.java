package cn.songhe.finance.control;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.finance.entity.Line;
import cn.songhe.spi.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DifferencePropertyTest {

    private record Purse(Line.Key key, String name) {}

    @Property
    void closedAndDifferenceAreWhatIsDueByPurseAndInTotal(
            @ForAll("lines") List<Line> closed, @ForAll("lines") List<Line> due) {
        var after = and(closed, Difference.between(closed, due, "facts"));

        assertThat(purses(after)).isEqualTo(purses(due));
        assertThat(total(after)).isEqualTo(total(due));
    }

    @Property
    void theDifferenceAppliedChangesNothingMore(@ForAll("lines") List<Line> closed, @ForAll("lines") List<Line> due) {
        var after = and(closed, Difference.between(closed, due, "facts"));

        assertThat(Difference.between(after, due, "facts")).isEmpty();
    }

    @Property
    void whereNothingChangesThereIsNoDifferenceInWhateverOrder(@ForAll("lines") List<Line> lines) {
        var reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);

        assertThat(Difference.between(lines, reversed, "facts")).isEmpty();
    }

    @Property
    void theWayBackIsTheOpposite(@ForAll("lines") List<Line> closed, @ForAll("lines") List<Line> due) {
        var there = Difference.between(closed, due, "facts");
        var back = Difference.between(due, closed, "facts");

        assertThat(purses(and(there, back))).isEmpty();
    }

    @Property
    void aCorrectionIsOfTheKindOfItsSignAndTheSumOfItsParts(
            @ForAll("lines") List<Line> closed, @ForAll("lines") List<Line> due) {
        assertThat(Difference.between(closed, due, "facts")).allSatisfy(correction -> {
            assertThat(correction.fen())
                    .isEqualTo(correction.parts().values().stream()
                            .mapToLong(Long::longValue)
                            .sum());
            assertThat(correction.parts()).isNotEmpty().doesNotContainValue(0L);
            assertThat(correction.kind())
                    .isEqualTo(
                            correction.fen() > 0
                                    ? Line.Kind.ARREARS
                                    : correction.fen() < 0 ? Line.Kind.RECOVERY : Line.Kind.TRANSFER);
            assertThat(correction.quota()).isNull();
        });
    }

    @Property
    void eachKeyIsCorrectedOnceAtMost(@ForAll("lines") List<Line> closed, @ForAll("lines") List<Line> due) {
        assertThat(Difference.between(closed, due, "facts"))
                .extracting(Line::key)
                .doesNotHaveDuplicates();
    }

    @Property
    void closedServicesAndDifferenceAreTheServicesThatAreDue(
            @ForAll("quotas") List<Line> closed, @ForAll("quotas") List<Line> due) {
        var after = and(closed, Difference.between(closed, due, "facts"));

        assertThat(quantities(after)).isEqualTo(quantities(due));
        assertThat(Difference.between(after, due, "facts")).isEmpty();
    }

    @Provide
    Arbitrary<List<Line>> quotas() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 2), Arbitraries.longs().between(-500, 500))
                .as((subject, minutes) -> LineFixture.minutes(LineFixture.key(subject), minutes == 0 ? 500 : minutes))
                .list()
                .ofMaxSize(6);
    }

    private static Map<Line.Key, Long> quantities(List<Line> lines) {
        var sums = new HashMap<Line.Key, Long>();
        lines.forEach(line -> sums.merge(line.key(), line.quota().quantity(), Long::sum));
        sums.values().removeIf(quantity -> quantity == 0);
        return sums;
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        return line().list().ofMaxSize(8);
    }

    /** Few keys and purses, so that lines meet; amounts of both signs, as closed lines may be corrections. */
    private static Arbitrary<Line> line() {
        var keys = Combinators.combine(
                        Arbitraries.longs().between(1, 2),
                        Arbitraries.of("TY-S1", "TY-S5"),
                        Arbitraries.of("2022-04", "2022-05", "2022").map(Period::parse),
                        Arbitraries.of(0L, 61L))
                .as(Line.Key::new);
        var purses = Arbitraries.of(LineFixture.CITY, LineFixture.COUNTY, "county:140106", "lottery");
        var parts = Arbitraries.maps(purses, Arbitraries.longs().between(-1_000_000, 1_000_000))
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(keys, parts).as(LineFixture::line);
    }

    private static List<Line> and(List<Line> first, List<Line> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static Map<Purse, Long> purses(List<Line> lines) {
        var sums = new HashMap<Purse, Long>();
        for (var line : lines) {
            line.parts().forEach((name, fen) -> sums.merge(new Purse(line.key(), name), fen, Long::sum));
        }
        sums.values().removeIf(fen -> fen == 0);
        return sums;
    }

    private static long total(List<Line> lines) {
        return lines.stream().mapToLong(Line::fen).sum();
    }
}
