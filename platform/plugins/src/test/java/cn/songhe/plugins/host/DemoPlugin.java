package cn.songhe.plugins.host;

/** A good plugin in its smallest form. */
final class DemoPlugin {

    static final String CITY = """
            package demo;

            import cn.songhe.spi.*;
            import java.time.LocalDate;
            import java.util.*;

            public final class City implements CityPlugin {

                @Override
                public DivisionCode division() {
                    return DivisionCode.of("140100");
                }

                @Override
                public Text title() {
                    return Text.of("示范", "Demo");
                }

                @Override
                public List<PolicyDocument> documents() {
                    return List.of(new PolicyDocument(
                            "doc",
                            Optional.empty(),
                            Text.of("示范办法", "Demo rules"),
                            Text.of("示范市民政局", "Demo bureau"),
                            LocalDate.of(2022, 1, 1),
                            PolicyDocument.LegalStatus.IN_FORCE));
                }

                @Override
                public List<SubsidyFormula<?>> subsidies() {
                    return List.of(new Monthly());
                }
            }
            """;

    static final String MONTHLY = """
            package demo;

            import cn.songhe.spi.*;
            import java.util.*;

            final class Monthly implements SubsidyFormula<ElderFacts> {

                static final ParameterKey<Money> AMOUNT = ParameterKey.of("demo.monthly", Unit.FEN_PER_PERSON_MONTH);

                @Override public String id() { return "D-1"; }
                @Override public Text title() { return Text.of("示范补贴", "Demo subsidy"); }
                @Override public Citation citation() { return new Citation("doc", "1"); }
                @Override public Program program() { return Program.monthly("monthly", Text.of("按月", "Monthly")); }
                @Override public Subject<ElderFacts> subject() { return Subject.ELDER; }
                @Override public Set<Fact> requires() { return Set.of(); }
                @Override public Set<ParameterKey<?>> parameters() { return Set.of(AMOUNT); }

                @Override
                public Decision decide(ElderFacts elder, Terms terms) {
                    return Decision.grant(Award.inCash(Recipient.SELF, Split.whole(FundSource.CITY, terms.value(AMOUNT))));
                }
            }
            """;

    static final String PARAMETERS = """
            parameters:
              - name: demo.monthly
                unit: fen/person-month
                values:
                  - {from: 2022-01-01, value: 10000, document: doc, clause: "1"}
            """;

    private DemoPlugin() {}
}
