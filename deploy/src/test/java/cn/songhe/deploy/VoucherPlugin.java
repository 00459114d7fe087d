package cn.songhe.deploy;

import cn.songhe.plugins.host.PluginSources;
import java.nio.file.Path;

/**
 * A city whose voucher of 100 yuan a month rolls over, up to 180 yuan in all; what was spent is one of its own facts. It rests on a
 * draft, and who is granted the voucher is not granted the cash of 50 yuan.
 */
final class VoucherPlugin {

    static final String ID = "voucher";

    private static final String CITY = """
            package demo;

            import cn.songhe.spi.*;
            import java.time.LocalDate;
            import java.util.*;

            public final class City implements CityPlugin {

                static final Attribute<Long> SPENT = new Attribute<>("spent", Subject.ELDER,
                        new AttributeType.WholeNumber(0, 100000), Text.of("已用", "Spent"), new Citation("doc", "2"));

                private static PolicyDocument document(String id, PolicyDocument.LegalStatus status) {
                    return new PolicyDocument(id, Optional.empty(), Text.of("办法", "Rules"), Text.of("民政局", "Bureau"),
                            LocalDate.of(2022, 1, 1), status);
                }

                @Override public DivisionCode division() { return DivisionCode.of("140100"); }
                @Override public Text title() { return Text.of("消费券", "Voucher"); }
                @Override public List<Attribute<?>> attributes() { return List.of(SPENT); }
                @Override public List<SubsidyFormula<?>> subsidies() { return List.of(new Monthly(), new Cash()); }

                @Override
                public List<PolicyDocument> documents() {
                    return List.of(document("doc", PolicyDocument.LegalStatus.IN_FORCE),
                            document("draft", PolicyDocument.LegalStatus.DRAFT));
                }

                @Override
                public List<Combination> combinations() {
                    return List.of(new Combination.Bars(new Reason("V.not-both", Text.of("已享受消费券", "has the voucher"),
                            new Citation("doc", "3")), List.of("V-1"), List.of("V-2")));
                }
            }
            """;

    private static final String MONTHLY = """
            package demo;

            import cn.songhe.spi.*;
            import java.util.*;

            final class Monthly implements SubsidyFormula<ElderFacts> {

                static final ParameterKey<Money> AMOUNT = ParameterKey.of("demo.monthly", Unit.FEN_PER_PERSON_MONTH);
                static final ParameterKey<Money> MOST = ParameterKey.of("demo.most", Unit.FEN_PER_PERSON_MONTH);
                static final StateKey<Money> BALANCE = StateKey.money("voucher.balance", Text.of("余额", "Balance"));
                static final Reason FULL = new Reason("V-1.full", Text.of("余额已满", "full"), new Citation("draft", "1"));

                @Override public String id() { return "V-1"; }
                @Override public Text title() { return Text.of("消费券", "Voucher"); }
                @Override public Citation citation() { return new Citation("draft", "1"); }
                @Override public Program program() { return Program.monthly("monthly", Text.of("按月", "Monthly")); }
                @Override public Subject<ElderFacts> subject() { return Subject.ELDER; }
                @Override public Set<Fact> requires() { return Set.of(); }
                @Override public Set<ParameterKey<?>> parameters() { return Set.of(AMOUNT, MOST); }
                @Override public Set<Attribute<?>> attributes() { return Set.of(City.SPENT); }
                @Override public Set<StateKey<?>> state() { return Set.of(BALANCE); }

                @Override
                public Decision decide(ElderFacts elder, Terms terms) {
                    var balance = elder.state(BALANCE).orElse(Money.ZERO);
                    var spent = Money.ofFen(elder.attribute(City.SPENT).on(terms.period().last()).orElse(0L));
                    var award = terms.value(AMOUNT).atMost(terms.value(MOST).minus(balance));
                    var left = balance.plus(award).minus(spent);
                    if (award.equals(Money.ZERO)) {
                        return Decision.refuse(FULL).leaving(BALANCE, left);
                    }
                    return Decision.grant(Award.asVoucher(Recipient.SELF, Split.whole(FundSource.CITY, award)))
                            .leaving(BALANCE, left);
                }
            }
            """;

    private static final String CASH = """
            package demo;

            import cn.songhe.spi.*;
            import java.util.*;

            final class Cash implements SubsidyFormula<ElderFacts> {

                static final ParameterKey<Money> AMOUNT = ParameterKey.of("demo.cash", Unit.FEN_PER_PERSON_MONTH);

                @Override public String id() { return "V-2"; }
                @Override public Text title() { return Text.of("现金", "Cash"); }
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

    private static final String PARAMETERS = """
            parameters:
              - name: demo.monthly
                unit: fen/person-month
                values:
                  - {from: 2022-01-01, value: 10000, document: draft, clause: "1"}
              - name: demo.most
                unit: fen/person-month
                values:
                  - {from: 2022-01-01, value: 18000, document: draft, clause: "1"}
              - name: demo.cash
                unit: fen/person-month
                values:
                  - {from: 2022-01-01, value: 5000, document: doc, clause: "1"}
            """;

    private VoucherPlugin() {}

    static void write(Path plugins) {
        PluginSources.good(ID, "1.0.0")
                .source("demo.City", CITY)
                .source("demo.Monthly", MONTHLY)
                .source("demo.Cash", CASH)
                .file("parameters/demo.yaml", PARAMETERS)
                .write(plugins, "voucher.jar");
    }
}
