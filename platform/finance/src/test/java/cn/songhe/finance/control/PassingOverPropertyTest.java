package cn.songhe.finance.control;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.finance.entity.Line;
import cn.songhe.spi.Dated;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Period;
import cn.songhe.spi.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Passing over periods that cannot be touched changes no line. The formula looks at everything it is given, so that it would notice
 * any day that it should not see.
 */
class PassingOverPropertyTest {

    private static final List<Period> CLOSED =
            List.of(Period.parse("2022-03"), Period.parse("2022-04"), Period.parse("2022-05"), Period.parse("2022-06"));

    private static final PeriodLaw LAW = PeriodLaw.of(
            Town.policy(TownFormula.named("TY-S1")
                    .reading(Fact.RESIDENCE)
                    .deciding((elder, terms) -> TownFormula.grant(amount(elder)))),
            "monthly",
            CLOSED.get(0),
            List.of());

    /** A statement about where the elder lives, and from when to when it was held: before the closed cycles, since, or both. */
    record Row(LocalDate from, int township, Held held) {}

    enum Held {
        THROUGHOUT,
        NO_MORE,
        LEARNED
    }

    private static long amount(ElderFacts elder) {
        long amount = 1;
        for (var entry : elder.residence().entries()) {
            amount = amount * 31
                    + entry.from().toEpochDay()
                    + Long.parseLong(entry.value().toString()) % 1000;
            amount %= 1_000_003;
        }
        return amount + 1;
    }

    @Property
    void theLinesAreTheSameWithAndWithoutPassingOver(@ForAll("rows") List<Row> rows) {
        var learned = new Learned(Set.of(), List::of, false);
        rows.stream()
                .filter(row -> row.held() != Held.THROUGHOUT)
                .forEach(row -> learned.note(1, "RESIDENCE", row.from()));
        var without = new ArrayList<Line>();
        var with = new ArrayList<Line>();
        for (var period : CLOSED) {
            var corrections = Difference.between(
                    decide(rows, period, Held.LEARNED), decide(rows, period, Held.NO_MORE), "RESIDENCE");
            without.addAll(corrections);
            if (learned.concerned(period).containsKey(1L)) {
                with.addAll(corrections);
            }
        }

        assertThat(with).isEqualTo(without);
    }

    /** What is due by all rows but those of one sort, of which a period sees what began by its last day. */
    private static List<Line> decide(List<Row> rows, Period period, Held except) {
        var builder = ElderFacts.of(LocalDate.of(1940, 1, 1), Sex.MALE, Set.of(Fact.RESIDENCE));
        rows.stream()
                .filter(row -> row.held() != except && !row.from().isAfter(period.last()))
                .sorted(Comparator.comparing(Row::from).thenComparing(Row::township))
                .forEach(row -> builder.resided(
                        new Dated<>(DivisionCode.of("140105" + (100 + row.township())), row.from(), null)));
        var lines = new ArrayList<Line>();
        var terms = LAW.policy().terms(period, List.of());
        LAW.elders()
                .decide(
                        builder.build(),
                        terms,
                        (formula, decision, cuts) -> lines.addAll(Awards.lines(1, formula, period, decision)));
        return lines;
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        var days = Arbitraries.integers()
                .between(-40, 160)
                .map(day -> LocalDate.of(2022, 2, 20).plusDays(day));
        return Combinators.combine(days, Arbitraries.integers().between(0, 9), Arbitraries.of(Held.class))
                .as(Row::new)
                .list()
                .ofMaxSize(5);
    }
}
