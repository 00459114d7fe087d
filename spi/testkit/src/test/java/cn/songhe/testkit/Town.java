package cn.songhe.testkit;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.ParameterBook;
import cn.songhe.evaluation.cases.CaseFile;
import cn.songhe.evaluation.cases.PolicyCase;
import cn.songhe.spi.Citation;
import cn.songhe.spi.CityPlugin;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.Program;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** A plugin with one formula whose behaviour each test decides, to see what the checks say of it. */
record Town(BiFunction<ElderFacts, Terms, Decision> behaviour) implements CityPlugin {

    static final ParameterKey<Money> AMOUNT = ParameterKey.of("amount", Unit.FEN);
    static final ParameterKey<Money> UNDECLARED = ParameterKey.of("undeclared", Unit.FEN);

    private static final String CASES = """
            cases:
              - {name: a case, formula: T-1, period: 2022-05, elder: {birth: 1950-01-01}, expect: {refused: any}}
              - {name: another, formula: T-1, period: 2022-06, elder: {birth: 1950-01-01}, expect: {refused: any}}
            """;

    static Reason reason(String zh, String en) {
        return new Reason("T-1.reason", Text.of(zh, en), new Citation("T", "一"));
    }

    static CityPolicy policy(BiFunction<ElderFacts, Terms, Decision> behaviour) {
        var parameters = """
                parameters:
                  - {name: amount, unit: fen, values: [{from: 2000-01-01, value: 1, document: T, clause: 一}]}
                  - {name: undeclared, unit: fen, values: [{from: 2000-01-01, value: 1, document: T, clause: 一}]}
                """;
        return CityPolicy.of("town", "1", new Town(behaviour), ParameterBook.parse(Map.of("a.yaml", parameters)));
    }

    static List<PolicyCase> cases(CityPolicy policy) {
        return CaseFile.read(policy, "a.yaml", CASES);
    }

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
                LocalDate.of(2000, 1, 1),
                PolicyDocument.LegalStatus.IN_FORCE));
    }

    @Override
    public List<SubsidyFormula<?>> subsidies() {
        return List.of(new Formula(behaviour));
    }

    private record Formula(BiFunction<ElderFacts, Terms, Decision> behaviour) implements SubsidyFormula<ElderFacts> {

        @Override
        public String id() {
            return "T-1";
        }

        @Override
        public Text title() {
            return Text.of("补贴", "Subsidy");
        }

        @Override
        public Citation citation() {
            return new Citation("T", "一");
        }

        @Override
        public Program program() {
            return Program.monthly("monthly", Text.of("按月", "Monthly"));
        }

        @Override
        public Subject<ElderFacts> subject() {
            return Subject.ELDER;
        }

        @Override
        public Set<Fact> requires() {
            return Set.of(Fact.LIFE);
        }

        @Override
        public Set<ParameterKey<?>> parameters() {
            return Set.of(AMOUNT);
        }

        @Override
        public Decision decide(ElderFacts facts, Terms terms) {
            return behaviour.apply(facts, terms);
        }
    }
}
