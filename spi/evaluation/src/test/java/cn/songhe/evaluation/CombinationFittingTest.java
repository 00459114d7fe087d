package cn.songhe.evaluation;

import static cn.songhe.evaluation.Borough.grant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.songhe.spi.Arrears;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.Citation;
import cn.songhe.spi.Combination;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Program;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether rules of combination can be applied. */
class CombinationFittingTest {

    private static final Citation HERE = new Citation("B-1", "一");
    private static final Citation ELSEWHERE = new Citation("X", "一");
    private static final Sample<ElderFacts> A = Sample.elder("A", (elder, terms) -> grant(1));
    private static final Sample<ElderFacts> B = Sample.elder("B", (elder, terms) -> grant(2));

    @Test
    void aRuleNamesFormulasOfOneProgramAndOneSubject() {
        var yearly = B.in(Program.yearly("yearly", Text.of("按年", "Yearly")));
        var child = Sample.of("B", Subject.CHILD, (c, terms) -> grant(1));
        var rule = new Combination.Highest(Borough.WHY, List.of("A", "B"));
        assertThat(problems(Borough.of(A, B).combining(rule))).isEmpty();
        assertThat(problems(Borough.of(A).combining(rule))).containsExactly("plugin.unknown-formula B-1.together");
        assertThat(problems(Borough.of(A, yearly).combining(rule))).containsExactly("plugin.rule-across B-1.together");
        assertThat(problems(Borough.of(A, child).combining(rule))).containsExactly("plugin.rule-across B-1.together");
    }

    @Test
    void aRuleCanBeApplied() {
        assertThat(rule(new Combination.Highest(Borough.WHY, List.of("A")))).containsExactly("plugin.rule-of-too-few");
        assertThat(rule(new Combination.Highest(Borough.WHY, List.of("A", "A"))))
                .containsExactly("plugin.rule-names-twice");
        assertThat(rule(new Combination.Bars(Borough.WHY, List.of("A"), List.of())))
                .containsExactly("plugin.rule-of-too-few");
        assertThat(rule(new Combination.Bars(Borough.WHY, List.of("A"), List.of("B", "A"))))
                .containsExactly("plugin.rule-names-twice");
        assertThat(rule(new Combination.Deducts(Borough.WHY, List.of("A"), "A")))
                .containsExactly("plugin.rule-names-twice");
        assertThat(rule(new Combination.CapsSum(Borough.WHY, List.of("A"), ParameterKey.of("cap", Unit.FEN))))
                .containsExactly("plugin.missing-parameter");
        var elsewhere = new Reason("R", Text.of("由", "why"), ELSEWHERE);
        assertThat(rule(new Combination.Highest(elsewhere, List.of("A", "B"))))
                .containsExactly("plugin.unknown-document");
        var places = new Reason("R", Text.of("由{0}", "why {0}"), HERE);
        assertThat(rule(new Combination.Highest(places, List.of("A", "B")))).containsExactly("plugin.rule-with-places");
    }

    @Test
    void theCodesOfAChoiceAreTheIdsOfTheFormulas() {
        var sound = choice("A", "B");
        assertThat(problems(Borough.of(A, B).knowing(sound).combining(chosen(sound))))
                .isEmpty();
        assertThat(problems(Borough.of(A, B).combining(chosen(sound))))
                .containsExactly("plugin.rule-choice B-1.together");
        var other = choice("A", "C");
        assertThat(problems(Borough.of(A, B).knowing(other).combining(chosen(other))))
                .containsExactly("plugin.rule-choice B-1.together");
    }

    @Test
    void everyParameterThatAnythingReadsIsAmongTheKeys() {
        var cap = ParameterKey.of("cap", Unit.FEN);
        var late = ParameterKey.of("late", Unit.MONTHS);
        var policy = Borough.of(new Late(late))
                .combining(new Combination.CapsSum(Borough.WHY, List.of("L"), cap))
                .policy(
                        "parameters:\n  - {name: cap, unit: fen, values: []}\n  - {name: late, unit: months, values: []}\n");
        assertThat(policy.parameterKeys()).containsExactlyInAnyOrder(cap, late);
    }

    private record Late(ParameterKey<Long> months) implements cn.songhe.spi.SubsidyFormula<ElderFacts> {

        @Override
        public String id() {
            return "L";
        }

        @Override
        public Text title() {
            return Text.of("补贴", "Subsidy");
        }

        @Override
        public Citation citation() {
            return HERE;
        }

        @Override
        public Program program() {
            return Sample.MONTHS;
        }

        @Override
        public Subject<ElderFacts> subject() {
            return Subject.ELDER;
        }

        @Override
        public Set<Fact> requires() {
            return Set.of();
        }

        @Override
        public Set<ParameterKey<?>> parameters() {
            return Set.of();
        }

        @Override
        public Arrears arrears() {
            return Arrears.within(months);
        }

        @Override
        public cn.songhe.spi.Decision decide(ElderFacts facts, Terms terms) {
            return grant(1);
        }
    }

    private static List<String> rule(Combination rule) {
        return problems(Borough.of(A, B).combining(rule)).stream()
                .map(problem -> problem.split(" ")[0])
                .toList();
    }

    private static Combination chosen(Attribute<String> choice) {
        return new Combination.Chosen(Borough.WHY, List.of("A", "B"), choice, Combination.Otherwise.NONE);
    }

    private static Attribute<String> choice(String one, String other) {
        var options = Map.of(one, Text.of("甲", "A"), other, Text.of("乙", "B"));
        return new Attribute<>(
                "choice", Subject.ELDER, new AttributeType.Choice(options), Text.of("选择", "choice"), HERE);
    }

    private static List<String> problems(Borough borough) {
        return Optional.ofNullable(catchThrowableOfType(InvalidPlugin.class, () -> borough.policy("")))
                .map(thrown -> thrown.problems().stream()
                        .map(p -> p.code() + " " + p.where())
                        .toList())
                .orElse(List.of());
    }
}
