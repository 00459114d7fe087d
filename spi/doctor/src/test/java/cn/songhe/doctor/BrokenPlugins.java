package cn.songhe.doctor;

import static cn.songhe.doctor.BrokenPlugins.Broken.broken;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The town's plugin, broken in one place each. */
final class BrokenPlugins {

    private static final String DECIDE = "long meals = elder.meals().size();";
    private static final String AMOUNT = "terms.value(RATE).times(meals).atMost(terms.value(CAP))";
    private static final String CASES = "cases/meals.yaml";
    private static final String PARAMETERS = "parameters/town.yaml";

    private BrokenPlugins() {}

    /**
     * One of them.
     *
     * @param name what is wrong with it
     * @param breaking breaks the sound plugin
     * @param topic the check that must find it
     * @param finding what the first finding of the check must say
     */
    record Broken(String name, UnaryOperator<TownJar> breaking, Topic topic, String finding) {

        static Broken broken(String name, Topic topic, String finding, UnaryOperator<TownJar> breaking) {
            return new Broken(name, breaking, topic, finding);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Broken> all() {
        return Stream.of(jars(), bytecode(), files(), declarations(), answers(), cases())
                .flatMap(List::stream);
    }

    private static List<Broken> jars() {
        return List.of(
                broken(
                        "a range of other versions",
                        Topic.MANIFEST,
                        "requires version",
                        t -> t.manifest("Plugin-Requires", ">=2.0.0")),
                broken(
                        "no readable version",
                        Topic.MANIFEST,
                        "Plugin-Version",
                        t -> t.manifest("Plugin-Version", "one")),
                broken(
                        "classes of the contract within",
                        Topic.PACKAGING,
                        "cn/songhe/spi",
                        t -> t.file("cn/songhe/spi/Money.class", new byte[8])),
                broken("a jar within", Topic.PACKAGING, "lib.jar", t -> t.file("lib/lib.jar", new byte[8])),
                broken(
                        "no plugin offered",
                        Topic.FITS,
                        "names 0 plugins",
                        t -> t.file("META-INF/services/cn.songhe.spi.CityPlugin", new byte[0])));
    }

    private static List<Broken> bytecode() {
        return List.of(
                broken(
                        "a clock",
                        Topic.PURITY,
                        "LocalDate.now",
                        deciding("if (elder.birth().isAfter(LocalDate.now())) { meals = 0; }")),
                broken("chance", Topic.PURITY, "Math.random", deciding("if (Math.random() > 0) { meals++; }")),
                broken(
                        "hidden static state",
                        Topic.HIDDEN_STATE,
                        "calls",
                        t -> member(t, "private static long calls;").edit("town.Meals", DECIDE, DECIDE + " calls++;")),
                broken(
                        "money in floating point",
                        Topic.EXACT_NUMBERS,
                        "float",
                        amount("Money.ofFen((long) (terms.value(RATE).fen() * 1.0 * meals))")),
                broken(
                        "a split that loses a fen",
                        Topic.EXACT_NUMBERS,
                        "ofFen",
                        t -> t.edit(
                                "town.Meals",
                                "terms.value(SPLIT).split(amount, COUNTY)",
                                "new Split(List.of("
                                        + "new Split.Part(FundSource.CITY, Money.ofFen(amount.fen() * 3 / 10)),"
                                        + "new Split.Part(FundSource.county(COUNTY), Money.ofFen(amount.fen() * 7 / 10))))")),
                broken(
                        "the order of a HashMap",
                        Topic.ORDER,
                        "iterator",
                        deciding(
                                "var m = new HashMap<Object, Long>(); m.put(this, meals); for (var v : m.values()) { meals = v; }")),
                broken("an amount in the code", Topic.CITED_NUMBERS, "Money.ofFen", amount("Money.ofFen(10000)")),
                broken(
                        "an age in the code",
                        Topic.CITED_NUMBERS,
                        "age",
                        t -> t.edit("town.Meals", "elder.ageOn(here.get()) < age", "elder.ageOn(here.get()) < 60")),
                broken(
                        "catching NoStandardInForce",
                        Topic.PASSING_EXCEPTIONS,
                        "NoStandardInForce",
                        deciding("try { terms.value(CAP); } catch (NoStandardInForce e) { meals = 0; }")),
                broken(
                        "catching everything",
                        Topic.PASSING_EXCEPTIONS,
                        "RuntimeException",
                        deciding("try { terms.value(CAP); } catch (RuntimeException e) { meals = 0; }")));
    }

    private static List<Broken> files() {
        return List.of(
                broken(
                        "a number without citation",
                        Topic.PARAMETERS,
                        "document",
                        t -> t.edit(PARAMETERS, "value: 60, document: T, clause: 一", "value: 60, clause: 一")),
                broken(
                        "a number without a date",
                        Topic.PARAMETERS,
                        "from",
                        t -> t.edit(PARAMETERS, "from: 2020-01-01, value: 60", "value: 60")),
                broken(
                        "a parameter without use",
                        Topic.PARAMETERS,
                        "no formula",
                        t -> t.edit(
                                PARAMETERS,
                                "parameters:\n",
                                "parameters:\n"
                                        + "  - {name: idle, unit: years, values: [{from: 2020-01-01, value: 60, document: T, clause: 一}]}\n")),
                broken(
                        "an unlisted document",
                        Topic.FITS,
                        "does not list",
                        t -> t.edit(PARAMETERS, "value: 60, document: T", "value: 60, document: X")),
                broken(
                        "a cut rule that names an unknown formula",
                        Topic.FITS,
                        "T-9",
                        t -> t.edit(
                                "town.Town",
                                "    @Override\n    public List<Sub",
                                "    @Override public List<Combination> combinations() { return List.of(new Combination.Highest(Said.GONE, List.of(\"T-1\", \"T-9\"))); }\n    @Override\n    public List<Sub")));
    }

    private static List<Broken> declarations() {
        return List.of(
                broken("an unknown fact", Topic.DECLARATIONS, "STAYS", deciding("meals += elder.stays().size();")),
                broken(
                        "an undeclared parameter",
                        Topic.DECLARATIONS,
                        "meals.cap",
                        t -> t.edit("town.Meals", "Set.of(AGE, RATE, CAP, SPLIT)", "Set.of(AGE, RATE, SPLIT)")),
                broken(
                        "a fact declared in vain",
                        Topic.UNUSED,
                        "STAYS",
                        t -> t.edit(
                                "town.Meals",
                                "Set.of(Fact.LIFE, Fact.MEALS)",
                                "Set.of(Fact.LIFE, Fact.MEALS, Fact.STAYS)")));
    }

    private static List<Broken> answers() {
        return List.of(
                broken(
                        "an exception instead of a refusal",
                        Topic.EXCEPTIONS,
                        "IllegalStateException",
                        deciding("if (elder.sex() == Sex.MALE) { throw new IllegalStateException(\"male\"); }")),
                broken(
                        "an endless loop",
                        Topic.TIME,
                        "is not done",
                        deciding("while (elder.sex() == Sex.MALE) { meals++; }")),
                broken(
                        "an answer that depends on the object",
                        Topic.REPEATABLE,
                        "otherwise",
                        deciding("if (new Object().hashCode() % 2 == 0) { meals = 0; }")),
                broken(
                        "a negative amount",
                        Topic.MONEY,
                        "negative",
                        t -> t.edit(
                                "town.Meals",
                                "terms.value(SPLIT).split(amount, COUNTY)",
                                "Split.whole(FundSource.CITY, amount.minus(terms.value(CAP)))")),
                broken(
                        "two awards for one recipient",
                        Topic.MONEY,
                        "two awards",
                        t -> t.edit(
                                "town.Meals",
                                "Award.inCash(Recipient.SELF,",
                                "Award.inCash(Recipient.SELF, Split.whole(FundSource.CITY, amount)), Award.inCash(Recipient.SELF,")),
                broken(
                        "more than the cap",
                        Topic.MONEY,
                        "more than the cap",
                        amount("terms.value(RATE).times(meals).atLeast(terms.value(CAP))")),
                broken(
                        "less for more meals",
                        Topic.GROWTH,
                        "MEALS gives less",
                        amount("terms.value(RATE).times(meals == 2 ? 4 : meals).atMost(terms.value(CAP))")),
                broken(
                        "missing English",
                        Topic.MESSAGES,
                        "not English",
                        t -> t.edit("town.Said", "ate no meal in the period", "没有就餐")),
                broken(
                        "half-width punctuation",
                        Topic.MESSAGES,
                        "English punctuation",
                        t -> t.edit("town.Said", "就餐{0}次，补贴", "就餐次数,{0}次,补贴")),
                broken(
                        "a place without its value",
                        Topic.MESSAGES,
                        "1 places and 0 values",
                        t -> t.edit("town.Meals", "terms.because(Said.TOO_YOUNG, age);", "")));
    }

    private static List<Broken> cases() {
        return List.of(
                broken(
                        "an untested branch",
                        Topic.BRANCHES,
                        "1/2",
                        deciding("meals += elder.sex() == Sex.MALE ? 1 : 0;")),
                broken(
                        "a case that asserts nothing",
                        Topic.CASES,
                        "exactly one",
                        t -> t.edit(CASES, "expect: {refused: T-1.no-meals}", "expect: {}")),
                broken(
                        "a case with an unknown fact",
                        Topic.CASES,
                        "does not declare",
                        t -> t.edit(
                                CASES,
                                "elder: {meals: []}",
                                "elder: {meals: [], hardship: [{category: disabled, from: 2000-01-01}]}")),
                broken(
                        "a case with an unknown key",
                        Topic.CASES,
                        "unknown",
                        t -> t.edit(CASES, "elder: {meals: []}", "elder: {meal: []}")),
                broken(
                        "a case that differs",
                        Topic.CASES,
                        "expected",
                        t -> t.edit(
                                CASES,
                                "amount: 301, split: {city: 90, \"county:990201\": 211}",
                                "amount: 302, split: {city: 90, \"county:990201\": 212}")),
                broken(
                        "a formula without a granting case",
                        Topic.EXAMPLES,
                        "no case that grants",
                        t -> t.file(
                                CASES,
                                ("cases: [{name: a, formula: T-1, period: 2022-05,"
                                                + " elder: {birth: 1950-01-01}, expect: {refused: T-1.no-meals}}]")
                                        .getBytes(StandardCharsets.UTF_8))));
    }

    private static UnaryOperator<TownJar> deciding(String statement) {
        return town -> town.edit("town.Meals", DECIDE, DECIDE + " " + statement);
    }

    private static UnaryOperator<TownJar> amount(String expression) {
        return town -> town.edit("town.Meals", AMOUNT, expression);
    }

    private static TownJar member(TownJar town, String member) {
        return town.edit("town.Meals", "// members", member);
    }
}
