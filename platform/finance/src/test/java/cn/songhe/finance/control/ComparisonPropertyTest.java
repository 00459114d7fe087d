package cn.songhe.finance.control;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.finance.control.Comparison.Answer;
import cn.songhe.finance.entity.ShadowResults.Fund;
import cn.songhe.finance.entity.ShadowResults.Sum;
import cn.songhe.spi.Decision;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ComparisonPropertyTest {

    /** What both versions say of one subject. */
    record Both(Map<String, Answer> before, Map<String, Answer> after) {}

    @Property
    void groupsAndPursesAddUpToWhatTheVersionsGrant(@ForAll("subjects") List<Both> subjects) {
        var comparison = new Comparison();
        long id = 0;
        for (var subject : subjects) {
            comparison.add(++id, subject.before(), subject.after(), ComparisonTest.here());
        }
        long before = subjects.stream().mapToLong(s -> fen(s.before())).sum();
        long after = subjects.stream().mapToLong(s -> fen(s.after())).sum();

        assertThat(comparison.sums().stream().mapToLong(Sum::fenBefore).sum()).isEqualTo(before);
        assertThat(comparison.sums().stream().mapToLong(Sum::fenAfter).sum()).isEqualTo(after);
        assertThat(comparison.funds().stream().mapToLong(Fund::fenBefore).sum()).isEqualTo(before);
        assertThat(comparison.funds().stream().mapToLong(Fund::fenAfter).sum()).isEqualTo(after);
    }

    @Property
    void everySubjectAndFormulaIsInExactlyOneGroup(@ForAll("subjects") List<Both> subjects) {
        var comparison = new Comparison();
        long asked = 0;
        for (var subject : subjects) {
            comparison.add(asked, subject.before(), subject.after(), ComparisonTest.here());
            asked += java.util.stream.Stream.concat(
                            subject.before().keySet().stream(), subject.after().keySet().stream())
                    .distinct()
                    .count();
        }

        assertThat(comparison.sums().stream().mapToLong(Sum::subjects).sum()).isEqualTo(asked);
    }

    private static long fen(Map<String, Answer> answers) {
        return answers.values().stream().mapToLong(Answer::fen).sum();
    }

    @Provide
    Arbitrary<List<Both>> subjects() {
        return Combinators.combine(answers(), answers()).as(Both::new).list().ofMaxSize(12);
    }

    private static Arbitrary<Map<String, Answer>> answers() {
        return Arbitraries.maps(Arbitraries.of("S1", "S2", "S3"), answer()).ofMaxSize(3);
    }

    private static Arbitrary<Answer> answer() {
        var purses = Arbitraries.maps(
                        Arbitraries.of("city", LineFixture.COUNTY),
                        Arbitraries.longs().between(-500, 500))
                .ofMinSize(1);
        var granted = purses.map(parts -> ComparisonTest.answer(LineFixture.line(LineFixture.key(1), parts)));
        var refused = Arbitraries.just(Answer.of(Decision.refuse(TownFormula.NO), List.of()));
        return Arbitraries.oneOf(granted, refused);
    }
}
