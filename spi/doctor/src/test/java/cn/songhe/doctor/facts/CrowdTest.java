package cn.songhe.doctor.facts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.ParameterBook;
import cn.songhe.evaluation.cases.Question;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.CityPlugin;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Meal;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CrowdTest {

    private static final String PARAMETERS = """
            parameters:
              - {name: age, unit: years, values: [{from: 2022-03-04, value: 60, document: T, clause: 一}]}
            """;
    private static final CityPolicy POLICY =
            CityPolicy.of("town", "1", new Town(), ParameterBook.parse(Map.of("a.yaml", PARAMETERS)));
    private static final Asked<ElderFacts> ELDERS = asked(Subject.ELDER);

    @Test
    void theSameSeedMakesTheSameSubjects() {
        assertThat(described(7)).isEqualTo(described(7)).isNotEqualTo(described(8));
    }

    @Test
    void manySubjectsCompleteTheAgeOfThePolicyInThePeriodOrJustAround() {
        var crowd = new Crowd(POLICY, List.of(ELDERS), 1);
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(i -> crowd.specimen(ELDERS, i))
                        .filter(s -> isAtBoundary(
                                s.facts().birth().plusYears(60),
                                s.law().period().last()))
                        .count())
                .isGreaterThan(100);
    }

    private static boolean isAtBoundary(LocalDate birthday, LocalDate last) {
        return Math.abs(birthday.toEpochDay() - last.toEpochDay()) <= 31;
    }

    @Test
    void someAreBornOnTheLeapDay() {
        var crowd = new Crowd(POLICY, List.of(ELDERS), 1);
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(i -> crowd.specimen(ELDERS, i).facts().birth()))
                .anyMatch(birth -> birth.getMonthValue() == 2 && birth.getDayOfMonth() == 29);
    }

    @Test
    void mealsComeInOrderAsTheHostGivesThem() {
        var crowd = new Crowd(POLICY, List.of(ELDERS), 1);
        assertThat(IntStream.range(0, 500)
                        .mapToObj(i -> crowd.specimen(ELDERS, i).facts().meals()))
                .anyMatch(meals -> meals.size() > 1)
                .allSatisfy(meals -> assertThat(meals).extracting(Meal::day).isSorted());
    }

    @Test
    void moreOfAFactIsMore() {
        var crowd = new Crowd(POLICY, List.of(ELDERS), 1);
        for (int i = 0; i < 50; i++) {
            var specimen = crowd.specimen(ELDERS, i);
            int before = specimen.facts().services().size();
            assertThat(specimen.more(Fact.SERVICES).orElseThrow().services()).hasSize(before + 1);
            assertThat(specimen.more(Fact.REGISTRATION)).isEmpty();
        }
    }

    static Stream<Subject<?>> subjects() {
        return Subject.all().stream();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everyKindOfSubjectIsMadeAndMadeMore(Subject<?> subject) {
        var asked = asked(subject);
        var crowd = new Crowd(POLICY, List.of(asked), 1);
        for (int i = 0; i < 40; i++) {
            var specimen = crowd.specimen(asked, i);
            assertThat(specimen.facts()).isInstanceOf(subject.facts());
            assertThat(specimen.describe()).startsWith("A " + specimen.law().period() + " #" + i);
            for (var fact : Fact.values()) {
                assertThat(specimen.more(fact).map(Object::getClass))
                        .isIn(Optional.empty(), Optional.of(subject.facts()));
            }
        }
    }

    private static <F extends SubjectFacts> Asked<F> asked(Subject<F> subject) {
        var scope = new Scope(EnumSet.allOf(Fact.class), List.of(), List.of());
        return new Asked<>("A", subject, scope, Cadence.MONTHLY, CrowdTest::nothing, List.of());
    }

    private static Question nothing(SubjectFacts facts) {
        throw new UnsupportedOperationException("nothing is asked here");
    }

    private static List<String> described(long seed) {
        var crowd = new Crowd(POLICY, List.of(ELDERS), seed);
        return IntStream.range(0, 100)
                .mapToObj(i -> crowd.specimen(ELDERS, i).describe())
                .toList();
    }

    private record Town() implements CityPlugin {

        @Override
        public DivisionCode division() {
            return DivisionCode.of("990200");
        }

        @Override
        public Text title() {
            return Text.of("小镇", "Town");
        }

        @Override
        public List<PolicyDocument> documents() {
            return List.of(new PolicyDocument(
                    "T",
                    Optional.empty(),
                    Text.of("小镇办法", "Town rules"),
                    Text.of("小镇", "Town"),
                    LocalDate.of(2020, 1, 1),
                    PolicyDocument.LegalStatus.IN_FORCE));
        }
    }
}
