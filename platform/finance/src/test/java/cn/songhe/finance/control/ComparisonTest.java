package cn.songhe.finance.control;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.finance.control.Comparison.Answer;
import cn.songhe.finance.entity.Line;
import cn.songhe.finance.entity.ShadowChange;
import cn.songhe.finance.entity.ShadowResults.Example;
import cn.songhe.finance.entity.ShadowResults.Group;
import cn.songhe.spi.Decision;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Answer REFUSED = Answer.of(Decision.refuse(TownFormula.NO), List.of());
    private static final Answer AWAITING = Answer.of(new Decision.AwaitingStandard("x.rate"), List.of());

    @Test
    void whatIsGrantedAndWasNotIsNewAndTheOtherWayRoundItStops() {
        assertThat(Comparison.change(REFUSED, granted(100))).isEqualTo(ShadowChange.NEW);
        assertThat(Comparison.change(granted(100), REFUSED)).isEqualTo(ShadowChange.STOPPED);
        assertThat(Comparison.change(REFUSED, AWAITING)).isEqualTo(ShadowChange.SAME);
    }

    @Test
    void moreAndLessAreByTheAmountAndThenByTheServices() {
        assertThat(Comparison.change(granted(100), granted(101))).isEqualTo(ShadowChange.MORE);
        assertThat(Comparison.change(granted(100), granted(99))).isEqualTo(ShadowChange.LESS);
        assertThat(Comparison.change(minutes(60), minutes(90))).isEqualTo(ShadowChange.MORE);
        assertThat(Comparison.change(minutes(60), minutes(30))).isEqualTo(ShadowChange.LESS);
        assertThat(Comparison.change(minutes(60), minutes(60))).isEqualTo(ShadowChange.SAME);
    }

    @Test
    void theSameAmountFromOtherPursesIsADifferenceOfItsOwn() {
        var city = LineFixture.line(LineFixture.key(1), Map.of("city", 100L));
        var both = LineFixture.line(LineFixture.key(1), Map.of("city", 30L, LineFixture.COUNTY, 70L));

        assertThat(Comparison.change(answer(city), answer(both))).isEqualTo(ShadowChange.OTHER_PURSES);
        assertThat(Comparison.change(answer(city), answer(city))).isEqualTo(ShadowChange.SAME);
    }

    @Test
    void theReasonsOfBothSidesMakeTheGroup() {
        var comparison = new Comparison();
        comparison.add(1, Map.of("S", REFUSED), Map.of("S", granted(100)), here());
        comparison.add(2, Map.of("S", AWAITING), Map.of("S", granted(100)), here());
        comparison.add(3, Map.of("S", REFUSED), Map.of("S", granted(200)), here());

        assertThat(comparison.sums())
                .satisfiesExactlyInAnyOrder(
                        sum -> {
                            assertThat(sum.group()).isEqualTo(new Group("S", ShadowChange.NEW, "T.no", ""));
                            assertThat(sum.subjects()).isEqualTo(2);
                            assertThat(sum.fenAfter()).isEqualTo(300);
                            assertThat(sum.before()).isEqualTo(TownFormula.NO.text());
                            assertThat(sum.after()).isNull();
                        },
                        sum -> {
                            assertThat(sum.group()).isEqualTo(new Group("S", ShadowChange.NEW, "awaiting.x.rate", ""));
                            assertThat(sum.subjects()).isEqualTo(1);
                        });
    }

    @Test
    void aFormulaThatOnlyOneOfThemHasIsComparedWithNothing() {
        var comparison = new Comparison();
        comparison.add(1, Map.of("OLD", granted(100)), Map.of("NEW", granted(200)), here());

        assertThat(comparison.sums())
                .extracting(s -> s.group())
                .containsExactlyInAnyOrder(
                        new Group("OLD", ShadowChange.STOPPED, "", "formula.absent"),
                        new Group("NEW", ShadowChange.NEW, "formula.absent", ""));
    }

    @Test
    void aFewExamplesAreKeptOfEachGroupAndNoneWhereNothingWasGranted() {
        var comparison = new Comparison();
        for (long subject = 1; subject <= 10; subject++) {
            comparison.add(subject, Map.of("S", REFUSED, "R", REFUSED), Map.of("S", granted(1), "R", REFUSED), here());
        }

        assertThat(comparison.examples()).extracting(Example::subject).containsExactly(1L, 2L, 3L);
        assertThat(comparison.examples()).allSatisfy(example -> {
            assertThat(example.county()).isEqualTo("140105");
            assertThat(example.ageBand()).isEqualTo("80-84");
        });
    }

    @Test
    void agesAreGivenByFiveYears() {
        assertThat(MaskedSubject.band(60)).isEqualTo("60-64");
        assertThat(MaskedSubject.band(84)).isEqualTo("80-84");
        assertThat(MaskedSubject.band(99)).isEqualTo("95-99");
        assertThat(MaskedSubject.band(100)).isEqualTo("100+");
        assertThat(MaskedSubject.band(117)).isEqualTo("100+");
        assertThat(MaskedSubject.band(-1)).isEqualTo("0-4");
    }

    static Answer granted(long fen) {
        return answer(LineFixture.line(LineFixture.key(1), fen));
    }

    private static Answer minutes(long minutes) {
        return answer(LineFixture.minutes(LineFixture.key(1), minutes));
    }

    static Answer answer(Line line) {
        return new Answer("", null, List.of(line));
    }

    static Comparison.Masked here() {
        return new Comparison.Masked() {
            @Override
            public String county() {
                return "140105";
            }

            @Override
            public String ageBand() {
                return "80-84";
            }
        };
    }
}
