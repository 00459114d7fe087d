package cn.songhe.evaluation.register;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Source;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.Fact;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Text;
import java.util.List;
import java.util.Optional;

/**
 * A subsidy or entitlement.
 *
 * @param id its id
 * @param title what it is called
 * @param source where it is written
 * @param program the id of its program
 * @param cadence how often it is computed
 * @param inAdvance whether a period is computed before it begins
 * @param subject of whom it decides
 * @param requires the facts it reads
 * @param attributes the names of the city's own facts that it reads
 * @param parameters the names of the parameters it reads
 * @param awaited those of them without a value on the day
 * @param arrears the parameter that limits how many months back it is paid, if one does
 * @param state what it carries from one period to the next
 * @param takesBack whether it may take back what was prepaid
 */
public record FormulaEntry(
        String id,
        Text title,
        Source source,
        String program,
        Cadence cadence,
        boolean inAdvance,
        String subject,
        List<Fact> requires,
        List<String> attributes,
        List<String> parameters,
        List<String> awaited,
        Optional<String> arrears,
        List<State> state,
        boolean takesBack) {

    /**
     * Something carried from one period to the next.
     *
     * @param name its name
     * @param kind {@code fen}, {@code count} or {@code day}
     * @param label what it is called
     */
    public record State(String name, String kind, Text label) {

        private static State of(StateKey<?> key) {
            return new State(key.name(), key.kind().name(), key.label());
        }
    }

    static FormulaEntry of(CityPolicy policy, SubsidyFormula<?> formula, ValuesOnDay values) {
        var parameters =
                formula.parameters().stream().map(ParameterKey::name).sorted().toList();
        return new FormulaEntry(
                formula.id(),
                formula.title(),
                Source.of(policy, formula.citation()),
                formula.program().id(),
                formula.program().cadence(),
                formula.program().inAdvance(),
                formula.subject().name(),
                formula.requires().stream().sorted().toList(),
                formula.attributes().stream().map(Attribute::name).sorted().toList(),
                parameters,
                parameters.stream().filter(values::isAwaited).toList(),
                formula.arrears().months().map(ParameterKey::name),
                formula.state().stream().map(key -> State.of(key)).toList(),
                formula.takesBack());
    }
}
