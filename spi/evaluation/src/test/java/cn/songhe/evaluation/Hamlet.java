package cn.songhe.evaluation;

import cn.songhe.spi.Award;
import cn.songhe.spi.Citation;
import cn.songhe.spi.CityPlugin;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityRule;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.Program;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Shares;
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

/** A place with one allowance and one rule, for tests. */
public final class Hamlet implements CityPlugin {

    /** The allowance's amount. */
    public static final ParameterKey<Money> MONTHLY = ParameterKey.of("allowance.monthly", Unit.FEN_PER_PERSON_MONTH);

    static final ParameterKey<Shares> SPLIT = ParameterKey.of("allowance.split", Unit.SHARES);
    static final ParameterKey<Long> BEDS = ParameterKey.of("beds.minimum", Unit.COUNT);

    /** The parameters as a file. */
    public static final String PARAMETERS = """
            parameters:
              - name: allowance.monthly
                unit: fen/person-month
                title: {zh: 津贴标准, en: Allowance}
                nature: floor
                override: raise
                values:
                  - {from: 2020-01-01, value: 5000, document: H-1, clause: 二1, note: {zh: 按整月计, en: Paid for whole months}}
                  - {from: 2022-01-01, value: 8000, document: H-2, clause: 三2}
                  - {from: 2025-01-01, value: null, document: H-2, clause: 四}
              - name: allowance.split
                unit: shares
                override: any
                values:
                  - {from: 2020-01-01, value: {city: 3, county: 7}, document: H-1, clause: 二2}
              - name: beds.minimum
                unit: count
                override: any
                values: []
            """;

    static final Reason TOO_YOUNG =
            new Reason("H-1.too-young", Text.of("不满{0}周岁", "younger than {0}"), new Citation("H-1", "一"));
    static final Reason OLD_ENOUGH =
            new Reason("H-1.old-enough", Text.of("已满{0}周岁，计{1}元", "aged {0}: CNY {1}"), new Citation("H-1", "一"));

    private final List<SubsidyFormula<?>> formulas;

    /** The place with its allowance. */
    public Hamlet() {
        this(List.of(new Allowance("H-S1")));
    }

    Hamlet(List<SubsidyFormula<?>> formulas) {
        this.formulas = formulas;
    }

    /** The place, ready to run. */
    public static CityPolicy policy() {
        return CityPolicy.of("hamlet", "1", new Hamlet(), book());
    }

    static ParameterBook book() {
        return ParameterBook.parse(Map.of("parameters/all.yaml", PARAMETERS));
    }

    static SubsidyFormula<ElderFacts> allowance() {
        return new Allowance("H-S1");
    }

    @Override
    public DivisionCode division() {
        return DivisionCode.of("990100");
    }

    @Override
    public Text title() {
        return Text.of("小村", "Hamlet");
    }

    @Override
    public List<PolicyDocument> documents() {
        return List.of(document("H-1", Optional.of("村发〔2020〕1号")), document("H-2", Optional.empty()));
    }

    private static PolicyDocument document(String id, Optional<String> number) {
        return new PolicyDocument(
                id,
                number,
                Text.of("小村办法", "Hamlet rules"),
                Text.of("小村", "Hamlet"),
                LocalDate.of(2020, 1, 1),
                PolicyDocument.LegalStatus.IN_FORCE);
    }

    @Override
    public List<SubsidyFormula<?>> subsidies() {
        return formulas;
    }

    @Override
    public List<FacilityRule> facilityRules() {
        return List.of(new EnoughBeds());
    }

    /** Everyone aged 80 receives the allowance. */
    record Allowance(String id, Program program, Citation citation, Set<ParameterKey<?>> parameters)
            implements SubsidyFormula<ElderFacts> {

        static final Program MONTHS = Program.monthly("monthly", Text.of("按月", "Monthly"));

        Allowance(String id) {
            this(id, MONTHS, new Citation("H-1", "一"), Set.of(MONTHLY, SPLIT));
        }

        @Override
        public Text title() {
            return Text.of("高龄津贴", "Advanced-age allowance");
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
        public Decision decide(ElderFacts facts, Terms terms) {
            int age = facts.ageOn(terms.period().last());
            if (age < 80) {
                terms.because(TOO_YOUNG, 80);
                return Decision.refuse(TOO_YOUNG);
            }
            var amount = terms.value(MONTHLY);
            terms.because(OLD_ENOUGH, age, terms.value(MONTHLY));
            var split = terms.value(SPLIT).split(amount, DivisionCode.of("990101"));
            return Decision.grant(Award.inCash(Recipient.SELF, split));
        }
    }

    private static final class EnoughBeds implements FacilityRule {

        private static final Reason ENOUGH =
                new Reason("H-F1.enough", Text.of("床位足够", "enough beds"), new Citation("H-1", "五"));

        @Override
        public String id() {
            return "H-F1";
        }

        @Override
        public Text title() {
            return Text.of("床位", "Beds");
        }

        @Override
        public Citation citation() {
            return new Citation("H-1", "五");
        }

        @Override
        public Set<Fact> requires() {
            return Set.of(Fact.OCCUPANCY);
        }

        @Override
        public Set<ParameterKey<?>> parameters() {
            return Set.of(BEDS);
        }

        @Override
        public Finding judge(FacilityFacts facts, Terms terms) {
            long minimum = terms.value(BEDS);
            return Finding.of(
                    facts.beds().on(terms.period().last()).orElse(0) >= minimum
                            ? Finding.Kind.MET
                            : Finding.Kind.WARNING,
                    ENOUGH);
        }
    }
}
