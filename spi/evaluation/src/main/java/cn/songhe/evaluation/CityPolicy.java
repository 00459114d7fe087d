package cn.songhe.evaluation;

import cn.songhe.spi.CityPlugin;
import cn.songhe.spi.Decision;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityRule;
import cn.songhe.spi.Finding;
import cn.songhe.spi.NoStandardInForce;
import cn.songhe.spi.Period;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.Program;
import cn.songhe.spi.Reason;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** A plugin that was checked and is ready to run. Immutable; safe on any number of threads. */
public final class CityPolicy {

    private final String id;
    private final String version;
    private final CityPlugin plugin;
    private final ParameterBook book;
    private final List<SubsidyFormula<?>> formulas;
    private final List<FacilityRule> rules;

    private CityPolicy(String id, String version, CityPlugin plugin, ParameterBook book) {
        this.id = id;
        this.version = version;
        this.plugin = plugin;
        this.book = book;
        this.formulas = List.copyOf(plugin.subsidies());
        this.rules = List.copyOf(plugin.facilityRules());
    }

    /**
     * Checks a plugin against its parameters.
     *
     * @throws InvalidPlugin if ids are not unique, a parameter is missing or of another unit, a citation names no document of the
     *     plugin, or a program is defined in two ways
     */
    public static CityPolicy of(String id, String version, CityPlugin plugin, ParameterBook book) {
        var policy = new CityPolicy(id, version, plugin, book);
        var problems = new CityPolicyCheck(policy).problems();
        if (!problems.isEmpty()) {
            throw new InvalidPlugin(problems);
        }
        return policy;
    }

    /** The id of the plugin. */
    public String id() {
        return id;
    }

    /** The version of the plugin. */
    public String version() {
        return version;
    }

    /** The plugin. */
    public CityPlugin plugin() {
        return plugin;
    }

    /** Its parameters. */
    public ParameterBook book() {
        return book;
    }

    /** Its formulas. */
    public List<SubsidyFormula<?>> formulas() {
        return formulas;
    }

    /** Its facility rules. */
    public List<FacilityRule> rules() {
        return rules;
    }

    /** Its programs, each once, in the order of the formulas. */
    public List<Program> programs() {
        return formulas.stream()
                .<Program>map(SubsidyFormula::program)
                .distinct()
                .toList();
    }

    /** The formulas that share the cycles of a program. */
    public List<SubsidyFormula<?>> formulasOf(String programId) {
        return formulas.stream().filter(f -> f.program().id().equals(programId)).toList();
    }

    /** The formula with the id. */
    public Optional<SubsidyFormula<?>> formula(String id) {
        return formulas.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** The rule with the id. */
    public Optional<FacilityRule> rule(String id) {
        return rules.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /**
     * The document with the id.
     *
     * @throws NoSuchElementException if no citation of the plugin can name it
     */
    public PolicyDocument document(String id) {
        return plugin.documents().stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The terms of a period, to be made once and used for every subject.
     *
     * @throws IllegalArgumentException if an override is not permitted; see {@link ParameterBook#refusalOf}
     */
    public Law terms(Period period, List<ParameterOverride> overrides) {
        return new Law(period, new Standards(book, overrides));
    }

    /** Decides. A parameter without a standard in force makes it {@link Decision.AwaitingStandard}. */
    public <F extends SubjectFacts> Decision decide(SubsidyFormula<F> formula, F facts, Terms terms) {
        try {
            return formula.decide(facts, terms);
        } catch (NoStandardInForce e) {
            return new Decision.AwaitingStandard(e.parameter());
        }
    }

    /** Decides again, and keeps what was read and why. */
    public <F extends SubjectFacts> Explanation<Decision> explain(
            SubsidyFormula<F> formula, F facts, Period period, List<ParameterOverride> overrides) {
        var terms = new RecordingTerms(terms(period, overrides));
        var decision = decide(formula, facts, terms);
        return new Explanation<>(formula.id(), formula.title(), formula.citation(), period, terms.steps(), decision);
    }

    /** Decides again under the same terms, and keeps what was read and why. */
    public <F extends SubjectFacts> Explanation<Decision> explain(SubsidyFormula<F> formula, F facts, Law law) {
        var terms = new RecordingTerms(law);
        var decision = decide(formula, facts, terms);
        return new Explanation<>(
                formula.id(), formula.title(), formula.citation(), law.period(), terms.steps(), decision);
    }

    /** Judges a facility as of the last day of the period of the terms. A rule without a standard in force does not apply. */
    public Finding judge(FacilityRule rule, FacilityFacts facts, Terms terms) {
        try {
            return rule.judge(facts, terms);
        } catch (NoStandardInForce e) {
            return Finding.of(Finding.Kind.NOT_APPLICABLE, noStandard(rule));
        }
    }

    private static Reason noStandard(FacilityRule rule) {
        return new Reason(
                rule.id() + ".no-standard",
                Text.of("所涉日期尚无有效标准", "no standard is in force on the day concerned"),
                rule.citation());
    }

    /** Judges again, and keeps what was read and why. */
    public Explanation<Finding> explain(
            FacilityRule rule, FacilityFacts facts, Period period, List<ParameterOverride> overrides) {
        return explain(rule, facts, terms(period, overrides));
    }

    /** Judges again under the same terms, and keeps what was read and why. */
    public Explanation<Finding> explain(FacilityRule rule, FacilityFacts facts, Law law) {
        var terms = new RecordingTerms(law);
        var finding = judge(rule, facts, terms);
        return new Explanation<>(rule.id(), rule.title(), rule.citation(), law.period(), terms.steps(), finding);
    }
}
