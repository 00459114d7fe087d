package cn.songhe.reports.control;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.kernel.tenant.Divisions;
import cn.songhe.kernel.tenant.Tenant;
import cn.songhe.reports.boundary.Figures;
import cn.songhe.reports.boundary.Figures.Missing;
import cn.songhe.reports.entity.CitySums;
import cn.songhe.reports.entity.CitySums.Closed;
import cn.songhe.reports.entity.CitySums.OfKind;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

    private static final CityReading EMPTY =
            city(true, new CitySums(0, 0, Map.of(), 0, List.of(), 0, 0, Map.of(), Closed.NOTHING));

    private static final CityReading FULL = city(
            true,
            new CitySums(
                    1000,
                    149,
                    Map.of("SUBSISTENCE_ALLOWANCE", 60L, "DESTITUTE", 3L, "NEAR_SUBSISTENCE", 8L),
                    70,
                    List.of(
                            new OfKind("INSTITUTION", 2, 2, 250),
                            new OfKind("CANTEEN", 5, 0, 0),
                            new OfKind("NURSERY", 3, 3, 90),
                            new OfKind(null, 1, 0, 0)),
                    1,
                    1,
                    Map.of("city", new Closed(600, 300), "county", new Closed(401, 300), "lottery", new Closed(0, 0)),
                    new Closed(1001, 300)));

    private static CityReading city(boolean hasPolicy, CitySums sums) {
        var tenant = new Tenant(
                "town", Text.of("城", "Town"), DivisionCode.of("140100"), "town", "#000000", new Divisions(List.of()));
        return new CityReading(tenant, hasPolicy, sums);
    }

    private static Figures.Figure figure(String id, CityReading... cities) {
        return indicator(id, cities).figures().get(0);
    }

    private static Figures.Indicator indicator(String id, CityReading... cities) {
        return CompareCities.indicators(List.of(cities)).stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aShareHasItsNumeratorAndItsDenominatorAndOneDecimal() {
        var share = figure("share-80", FULL);
        assertThat(share.value()).isEqualTo(new BigDecimal("14.9"));
        assertThat(share.numerator()).isEqualTo(149);
        assertThat(share.denominator()).isEqualTo(1000);
        assertThat(share.missing()).isNull();
    }

    @Test
    void whatIsMissingIsNeverAZeroAndSaysWhy() {
        var figures = CompareCities.indicators(List.of(EMPTY)).stream()
                .filter(i -> !i.id().equals("months-closed"))
                .flatMap(i -> i.figures().stream());
        assertThat(figures).allSatisfy(f -> {
            assertThat(f.value()).isNull();
            assertThat(f.numerator()).isNull();
            assertThat(f.because()).isEqualTo(f.missing().text());
        });
        assertThat(figure("persons-60", EMPTY).missing()).isEqualTo(Missing.NO_PERSONS);
        assertThat(figure("facilities", EMPTY).missing()).isEqualTo(Missing.NO_FACILITIES);
        assertThat(figure("closed-fen", EMPTY).missing()).isEqualTo(Missing.NO_CLOSED_CYCLE);
    }

    @Test
    void aCityWithoutAPolicyHasNoEntitlementsToCompareRatherThanNone() {
        var without = city(false, EMPTY.sums());
        for (var id : List.of("months-closed", "closed-fen", "closed-fen-per-elder")) {
            assertThat(figure(id, without).missing()).isEqualTo(Missing.NO_POLICY);
        }
        assertThat(figure("months-closed", EMPTY).value()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void aSmallCategoryIsNotShownAndCannotBeSubtracted() {
        assertThat(figure("share-hardship", FULL).value()).isEqualTo(new BigDecimal("7.0"));
        assertThat(figure("share-hardship.DESTITUTE", FULL).missing()).isEqualTo(Missing.FEW_PERSONS);
        assertThat(figure("share-hardship.NEAR_SUBSISTENCE", FULL).missing()).isEqualTo(Missing.FEW_PERSONS);
        assertThat(figure("share-hardship.SUBSISTENCE_ALLOWANCE", FULL).value()).isEqualTo(new BigDecimal("6.0"));
        assertThat(figure("share-hardship.EXPENDITURE_HARDSHIP", FULL).missing())
                .isEqualTo(Missing.NONE_REGISTERED);
    }

    @Test
    void aShareThatLeavesAFewPersonsOutIsNotShownEither() {
        var sums = new CitySums(50, 48, Map.of(), 0, List.of(), 0, 0, Map.of(), Closed.NOTHING);
        assertThat(figure("share-80", city(true, sums)).missing()).isEqualTo(Missing.FEW_PERSONS);
    }

    @Test
    void bedsRestOnTheFacilitiesForEldersThatStateThem() {
        var beds = figure("beds-per-100", FULL);
        assertThat(beds.value()).isEqualTo(new BigDecimal("25.0"));
        assertThat(beds.coverage().covered()).isEqualTo(2);
        assertThat(beds.coverage().of()).isEqualTo(8);
        assertThat(figure("facilities", FULL).value()).isEqualTo(new BigDecimal("8"));
        assertThat(figure("facilities", FULL).coverage().covered()).isEqualTo(7);
        assertThat(CompareCities.indicators(List.of(FULL)))
                .extracting(Figures.Indicator::id)
                .doesNotContain("facilities.NURSERY");
    }

    @Test
    void entitlementsAreWholeFenWithTheMonthsTheyCover() {
        assertThat(figure("closed-fen-per-elder", FULL).value()).isEqualTo(new BigDecimal("1"));
        assertThat(figure("closed-fen", FULL).numerator()).isEqualTo(1001);
        assertThat(figure("closed-fen", FULL).coverage().covered()).isEqualTo(1);
        assertThat(figure("closed-fen.lottery", FULL).value()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void theSumOfAFewPersonsIsNotShown() {
        var sums = new CitySums(
                50, 10, Map.of(), 0, List.of(), 1, 1, Map.of("city", new Closed(500, 2)), new Closed(500, 2));
        for (var id : List.of("closed-fen", "closed-fen-per-elder", "closed-fen.city")) {
            assertThat(figure(id, city(true, sums)).missing()).isEqualTo(Missing.FEW_PERSONS);
        }
    }

    @Test
    void citiesOfUnequalCoverageAreReadWithCaution() {
        var fuller = city(
                true,
                new CitySums(
                        100, 20, Map.of(), 0, List.of(), 2, 2, Map.of("city", new Closed(9, 9)), new Closed(9, 9)));
        assertThat(indicator("closed-fen", FULL, fuller).caution()).isNotNull();
        assertThat(indicator("closed-fen", FULL, FULL).caution()).isNull();
        assertThat(indicator("closed-fen", FULL, EMPTY).caution()).isNull();
    }

    @Test
    void everyIndicatorSaysInBothLanguagesWhatItCountsAndPartsFollowTheirWhole() {
        String whole = null;
        for (var indicator : CompareCities.indicators(List.of(FULL, EMPTY))) {
            if (indicator.of() == null) {
                whole = indicator.id();
                assertThat(Stream.of(
                                indicator.title().zh(),
                                indicator.title().en(),
                                indicator.definition().zh(),
                                indicator.definition().en()))
                        .noneMatch(String::isBlank);
            } else {
                assertThat(indicator.of()).isEqualTo(whole);
            }
            assertThat(indicator.figures()).hasSize(2);
        }
    }
}
