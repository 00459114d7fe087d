package cn.songhe.spi;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.spi.Indicator.Reading;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IndicatorTest {

    private static final Measure WISHES = Measure.of("wishes", "有意愿人数", "those who wish it");
    private static final Measure SERVED = Measure.of("served", "已服务人数", "those served");
    private static final Indicator SHARE = Indicator.ratio("X-K1", SERVED, WISHES, 100);
    private static final DivisionCode EAST = DivisionCode.of("411002001");
    private static final DivisionCode WEST = DivisionCode.of("411002002");

    @Test
    void aRatioKeepsNumeratorAndDenominator() {
        var read = (Reading.Value) SHARE.read(figures(Map.of(SERVED, 3L, WISHES, 4L)));
        assertThat(read.numerator()).isEqualTo(3);
        assertThat(read.denominator()).isEqualTo(4);
        assertThat(read.per()).isEqualTo(100);
    }

    @Test
    void noWishesAreNotApplicableRatherThanAHundredPerCent() {
        assertThat(SHARE.read(figures(Map.of(SERVED, 0L, WISHES, 0L)))).isInstanceOf(Reading.NotApplicable.class);
    }

    @Test
    void aMissingFigureIsNamed() {
        assertThat(SHARE.read(figures(Map.of(WISHES, 4L)))).isEqualTo(new Reading.Missing(SERVED));
        assertThat(SHARE.read(figures(Map.of(SERVED, 4L)))).isEqualTo(new Reading.Missing(WISHES));
        assertThat(Indicator.count("X-K2", SERVED).read(figures(Map.of()))).isEqualTo(new Reading.Missing(SERVED));
    }

    @Test
    void coverageListsTheDivisionsThatLack() {
        var coverage = Indicator.coverage("X-K3", SERVED, WISHES);
        var all = new TreeMap<>(Map.of(EAST, 1L, WEST, 1L));
        var read =
                (Reading.Value) coverage.read(byDivision(Map.of(WISHES, all, SERVED, new TreeMap<>(Map.of(EAST, 2L)))));
        assertThat(read.numerator()).isEqualTo(1);
        assertThat(read.denominator()).isEqualTo(2);
        assertThat(read.lacking()).containsExactly(WEST);
        assertThat(coverage.read(byDivision(Map.of(WISHES, all)))).isEqualTo(new Reading.Missing(SERVED));
        assertThat(coverage.read(byDivision(Map.of(SERVED, all)))).isEqualTo(new Reading.Missing(WISHES));
        var none = new TreeMap<>(Map.of(EAST, 0L));
        assertThat(coverage.read(byDivision(Map.of(WISHES, none, SERVED, all))))
                .isInstanceOf(Reading.NotApplicable.class);
    }

    private static Figures figures(Map<Measure, Long> totals) {
        var byDivision = new TreeMap<String, SortedMap<DivisionCode, Long>>();
        totals.forEach((measure, total) -> byDivision.put(measure.name(), new TreeMap<>(Map.of(EAST, total))));
        return new Fixed(byDivision);
    }

    private static Figures byDivision(Map<Measure, TreeMap<DivisionCode, Long>> figures) {
        var byDivision = new TreeMap<String, SortedMap<DivisionCode, Long>>();
        figures.forEach((measure, values) -> byDivision.put(measure.name(), values));
        return new Fixed(byDivision);
    }

    private record Fixed(SortedMap<String, SortedMap<DivisionCode, Long>> figures) implements Figures {

        @Override
        public Period period() {
            return Period.year(2025);
        }

        @Override
        public OptionalLong total(Measure measure) {
            var values = figures.get(measure.name());
            return values == null
                    ? OptionalLong.empty()
                    : OptionalLong.of(
                            values.values().stream().mapToLong(Long::longValue).sum());
        }

        @Override
        public SortedMap<DivisionCode, Long> byDivision(Measure measure) {
            return figures.getOrDefault(measure.name(), new TreeMap<>());
        }

        @Override
        public Optional<Figures> before() {
            return Optional.empty();
        }
    }
}
