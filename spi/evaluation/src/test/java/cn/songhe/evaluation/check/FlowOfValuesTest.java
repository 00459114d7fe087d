package cn.songhe.evaluation.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of sets, numbers of the policy in code, and what is caught. */
class FlowOfValuesTest {

    private static final String IMPORTS =
            "import java.util.*; import java.util.stream.*; import java.time.*; import cn.songhe.spi.*; ";

    @TempDir
    Path classes;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "long f(Set<Long> s) { long n = 0; for (long x : s) { n = 31 * n + x; } return n; }",
                "String f() { return String.join(\"\", Set.of(\"a\", \"b\")); }",
                "List<String> f(Map<String, Long> m) { return List.copyOf(m.keySet()); }",
                "List<String> f(Set<String> s) { return new ArrayList<>(s); }",
                "Set<String> f(Set<String> s) { return new LinkedHashSet<>(s); }",
                "String f(Set<String> s) { return \"\" + s; }",
                "String f(Set<String> s) { return s.toString(); }",
                "String f(Set<String> s) { Collection<String> c = s; return c.iterator().next(); }",
                "Collection<String> f(Set<String> s) { return s; }",
                "Object f(Set<String> s) { return s.stream().findFirst(); }",
                "void f(Map<String, Long> m, List<Long> l) { m.forEach((k, v) -> l.add(v)); }",
                "Object f(List<Set<String>> l) { return l.stream().flatMap(Set::stream).findFirst(); }",
                "Object f(Optional<Set<String>> s) { return s.map(ArrayList::new); }",
                "Object f(List<Set<String>> l) { for (var s : l) { return s.iterator().next(); } return null; }",
                "long f() { var m = new HashMap<String, Long>(); m.put(\"a\", 1L); return m.values().iterator().next(); }",
                "Object f(Stream<String> s) { return s.collect(Collectors.toSet()).iterator().next(); }",
                "Object f(Stream<String> s) { return s.collect(Collectors.groupingBy(x -> x)).values().stream(); }",
                "Object f(Terms t, ParameterKey<Set<DivisionCode>> k) { return t.value(k).iterator().next(); }",
                "void f(Terms t, Reason r, Set<String> s) { t.because(r, s); }",
                "Object f(boolean b) { Set<Long> s = b ? new TreeSet<>() : Set.of(1L); return s.iterator().next(); }",
            })
    void readingTheOrderOfASetIsRefused(String member) {
        assertThat(codes(member)).isNotEmpty().containsOnly("unknown-order");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boolean f(Set<Long> s, long x) { return s.contains(x) && !s.isEmpty() && s.equals(Set.of(x)); }",
                "Set<Long> f(Set<Long> s) { var all = new HashSet<>(s); all.addAll(Set.of(1L)); return Set.copyOf(all); }",
                "long f(Map<String, Long> m) { return m.getOrDefault(\"a\", 0L); }",
                "long f() { var m = new TreeMap<String, Long>(); for (var e : m.entrySet()) { return e.getValue(); } return 0; }",
                "long f() { Map<String, Long> m = new LinkedHashMap<>(); for (long v : m.values()) { return v; } return 0; }",
                "Object f(Set<Long> s) { return new TreeSet<>(s).iterator().next(); }",
                "Object f() { for (var c : EnumSet.allOf(FundLevel.class)) { return c; } return null; }",
                "Object f(Table<Money> t) { return t.rows().keySet().iterator().next(); }",
                "Object f(Optional<Set<Long>> s) { return s.map(x -> x.contains(1L)); }",
                "Object f(Optional<Set<Long>> s) { return s.map(Set::size).isPresent() && s.map(TreeSet::new).isPresent(); }",
                "Optional<Set<Long>> f(Set<Long> s) { return Optional.of(s); }",
                "Object f(Figures f, Measure m) { return f.byDivision(m).keySet().iterator().next(); }",
            })
    void askingWhatASetContainsAndGoingThroughWhatIsOrderedPass(String member) {
        assertThat(codes(member)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Money f() { return Money.ofFen(10000); }",
                "Money f() { long fen = 5; return Money.ofFen(fen * 100); }",
                "static final Money M = new Money(300_00);",
                "static final long FEN = 1; Money f() { return Money.ofFen(FEN); }",
                "Money f(boolean b, long x) { return Money.ofFen(b ? x : 20000); }",
                "Money f() { Long fen = 100L; return Money.ofFen(fen); }",
                "Object f() { return cn.songhe.spi.Rate.of(\"0.35\"); }",
                "Object f() { return cn.songhe.spi.Rate.ofPercent(35); }",
                "Object f() { return Area.ofSquareMetres(\"200\"); }",
                "Object f() { return new Shares.Weight(FundLevel.CITY, 3); }",
                "Object f() { return new Quota(60, Quota.Unit.MINUTES); }",
                "boolean f(ElderFacts e, LocalDate d) { return e.ageOn(d) >= 80; }",
                "boolean f(ChildFacts c, LocalDate d) { int m = c.monthsOn(d); return 36 > m; }",
                "boolean f(LocalDate b, LocalDate d) { return Age.on(b, d) == 100; }",
            })
    void aNumberOfThePolicyInTheCodeIsRefused(String member) {
        assertThat(codes(member)).containsOnly("uncited-number").isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Money f() { return Money.ofFen(0); }",
                "Money f(Money m) { return m.times(12); }",
                "boolean f(ElderFacts e, LocalDate d, long minimum) { return e.ageOn(d) >= minimum; }",
                "boolean f(long n) { return n > 3; }",
                "Money f(List<Money> l) { long n = 0; for (var m : l) { n += m.fen(); } return Money.ofFen(n); }",
            })
    void numbersThatAreNoNumbersOfAPolicyPass(String member) {
        assertThat(codes(member)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "long f(Terms t) { try { return t.period().days(); } catch (NoStandardInForce e) { return 0; } }",
                "long f(Terms t) { try { return t.period().days(); } catch (UndeclaredFact e) { return 0; } }",
                "long f(Terms t) { try { return t.period().days(); } catch (RuntimeException e) { return 0; } }",
                "long f(Terms t) { try { return t.period().days(); } catch (ArithmeticException | NoStandardInForce e) { return 0; } }",
                "long f(Terms t) { try { return t.period().days(); } catch (Throwable e) { throw e; } }",
                "@SuppressWarnings(\"finally\") long f(Terms t) { try { return t.period().days(); } finally { return 0; } }",
            })
    void catchingWhatTheHostThrowsIsRefused(String member) {
        assertThat(codes(member)).isNotEmpty().containsOnly("swallowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Money f(Money m) { return Money.ofFen(m.fen() * 3 / 10); }",
                "Money f(Money m, long n) { long part = m.fen() / n; return new Money(part * 7); }",
                "Object f(Money m, Rounding r, FundSource a, FundSource b) { return new Split(List.of("
                        + "new Split.Part(a, r.portion(m, 3, 10)), new Split.Part(b, r.portion(m, 7, 10)))); }",
            })
    void aDivisionThatLosesFenIsRefused(String member) {
        assertThat(codes(member)).isNotEmpty().containsOnly("hidden-rounding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "long f(long days) { return days / 30; }",
                "Money f(Money m, Rounding r) { return r.portion(m, 1, 2); }",
                "Object f(Money m, Rounding r, FundSource a, FundSource b) { var part = r.portion(m, 3, 10); return new Split("
                        + "List.of(new Split.Part(a, part), new Split.Part(b, m.minus(part)))); }",
            })
    void aRoundingThatIsSaidAndARestThatIsGivenPass(String member) {
        assertThat(codes(member)).isEmpty();
    }

    @Test
    void aForeseenExceptionAndAFinallyThatLetsPassArePermitted() {
        assertThat(codes("""
                        long f(Terms t) {
                            try { return Math.addExact(t.period().days(), 1); } catch (ArithmeticException e) { return 0; }
                        }
                        long g(Terms t) {
                            int n = 0;
                            try { return t.period().days(); } finally { for (int i = 0; i < 3; i++) { n += i; } }
                        }""")).isEmpty();
    }

    @Test
    void theLineAndARemedyAreNamed() {
        var found = SmallSources.check(classes, IMPORTS + "class Rate {\n\nMoney f() { return Money.ofFen(7); } }");

        assertThat(found).singleElement().satisfies(v -> {
            assertThat(v.line()).isEqualTo(3);
            assertThat(v.method()).isEqualTo("f");
            assertThat(v.what()).isEqualTo("cn.songhe.spi.Money.ofFen(long)");
            assertThat(v.remedy().en()).contains("parameters/*.yaml");
        });
    }

    private java.util.List<String> codes(String member) {
        return SmallSources.check(classes, IMPORTS + "class Rate { " + member + " }").stream()
                .map(Violation::code)
                .toList();
    }
}
