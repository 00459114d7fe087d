package cn.songhe.evaluation;

import cn.songhe.evaluation.reports.ReportBook;
import cn.songhe.evaluation.services.ServiceBook;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.BasicService;
import cn.songhe.spi.ChildcareAddOn;
import cn.songhe.spi.CityPlugin;
import cn.songhe.spi.Combination;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityRule;
import cn.songhe.spi.Figures;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Indicator;
import cn.songhe.spi.NoStandardInForce;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Period;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.Program;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** A plugin that was checked and is ready to run. Immutable; safe on any number of threads. */
public final class CityPolicy {

    private final String id;
    private final String version;
    private final PolicyContents contents;

    private CityPolicy(String id, String version, PolicyContents contents) {
        this.id = id;
        this.version = version;
        this.contents = contents;
    }

    /**
     * Checks a plugin against its data files.
     *
     * @throws InvalidPlugin if a file is not as it should be, or the code and the files do not fit together: ids that are not unique, a
     *     parameter that is missing or of another unit, a citation that names no document of the plugin, an item or indicator that
     *     stands only in the code or only in the files, a rule of combination that cannot be applied
     */
    public static CityPolicy of(String id, String version, CityPlugin plugin, PolicyFiles files) {
        return checked(id, version, PolicyContents.of(plugin, files.read()));
    }

    /** Checks a plugin that has parameters, and neither lists of services nor reports, against them. */
    public static CityPolicy of(String id, String version, CityPlugin plugin, ParameterBook book) {
        var books = new PolicyFiles.Books(book, ServiceBook.EMPTY, ReportBook.EMPTY);
        return checked(id, version, PolicyContents.of(plugin, books));
    }

    private static CityPolicy checked(String id, String version, PolicyContents contents) {
        var problems = CityPolicyCheck.problems(contents);
        if (!problems.isEmpty()) {
            throw new InvalidPlugin(problems);
        }
        return new CityPolicy(id, version, contents);
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
        return contents.plugin();
    }

    /** The division whose policy it is. */
    public DivisionCode division() {
        return contents.plugin().division();
    }

    /** Its parameters. */
    public ParameterBook book() {
        return contents.books().parameters();
    }

    /** Its lists of basic services, as data. */
    public ServiceBook services() {
        return contents.books().services();
    }

    /** Its reports and indicators, as data. */
    public ReportBook reports() {
        return contents.books().reports();
    }

    /** The facts that only this city needs. */
    public List<Attribute<?>> attributes() {
        return contents.attributes();
    }

    /** How what its formulas grant goes together, in the order in which the rules are applied. */
    public List<Combination> combinations() {
        return contents.combinations();
    }

    /** What it adds for children. */
    public Optional<ChildcareAddOn> childcare() {
        return contents.childcare();
    }

    /** Its formulas. */
    public List<SubsidyFormula<?>> formulas() {
        return contents.formulas();
    }

    /** Its facility rules. */
    public List<FacilityRule> rules() {
        return contents.rules();
    }

    /** For whom the items of its lists are, as far as that is code. */
    public List<BasicService> basicServices() {
        return contents.basicServices();
    }

    /** How its indicators are computed. */
    public List<Indicator> indicators() {
        return contents.indicators();
    }

    /** Every parameter that its code says it reads. */
    public Set<ParameterKey<?>> parameterKeys() {
        return contents.parameterKeys();
    }

    /** Its programs, each once, in the order of the formulas. */
    public List<Program> programs() {
        return formulas().stream()
                .<Program>map(SubsidyFormula::program)
                .distinct()
                .toList();
    }

    /** The formulas that share the cycles of a program. */
    public List<SubsidyFormula<?>> formulasOf(String programId) {
        return formulas().stream()
                .filter(f -> f.program().id().equals(programId))
                .toList();
    }

    /** The formula with the id. */
    public Optional<SubsidyFormula<?>> formula(String id) {
        return formulas().stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** The rule with the id. */
    public Optional<FacilityRule> rule(String id) {
        return rules().stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** For whom the item with the id is. */
    public Optional<BasicService> basicService(String id) {
        return basicServices().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** How the indicator with the id is computed. */
    public Optional<Indicator> indicator(String id) {
        return indicators().stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /**
     * The document with the id.
     *
     * @throws NoSuchElementException if no citation of the plugin can name it
     */
    public PolicyDocument document(String id) {
        return contents.documents().stream()
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
        return new Law(period, new Standards(book(), overrides));
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
        return explain(formula, facts, terms(period, overrides));
    }

    /** Decides again under the same terms, and keeps what was read and why. */
    public <F extends SubjectFacts> Explanation<Decision> explain(SubsidyFormula<F> formula, F facts, Law law) {
        return new Explaining(this, law).formula(formula, facts);
    }

    /** Judges a facility as of the last day of the period of the terms. A rule without a standard in force does not apply. */
    public Finding judge(FacilityRule rule, FacilityFacts facts, Terms terms) {
        try {
            return rule.judge(facts, terms);
        } catch (NoStandardInForce e) {
            return Finding.of(Finding.Kind.NOT_APPLICABLE, NoStandard.of(rule.id(), rule.citation()));
        }
    }

    /** Judges again, and keeps what was read and why. */
    public Explanation<Finding> explain(
            FacilityRule rule, FacilityFacts facts, Period period, List<ParameterOverride> overrides) {
        return explain(rule, facts, terms(period, overrides));
    }

    /** Judges again under the same terms, and keeps what was read and why. */
    public Explanation<Finding> explain(FacilityRule rule, FacilityFacts facts, Law law) {
        return new Explaining(this, law).rule(rule, facts);
    }

    /** Whether an item of a list is for the elder. Without a standard in force that cannot be said. */
    public Eligibility judge(BasicService service, ElderFacts facts, Terms terms) {
        try {
            return service.judge(facts, terms);
        } catch (NoStandardInForce e) {
            var item = services().item(service.id()).orElseThrow();
            return Eligibility.unknown(NoStandard.of(service.id(), item.citation()));
        }
    }

    /** Judges again under the same terms, and keeps what was read and why. */
    public Explanation<Eligibility> explain(BasicService service, ElderFacts facts, Law law) {
        return new Explaining(this, law).service(service, facts);
    }

    /** Reads an indicator off figures, and says how it stands on the last day of their period. */
    public Measured read(Indicator indicator, Figures figures) {
        var data = reports().indicator(indicator.id()).orElseThrow();
        var day = figures.period().last();
        var reading = indicator.read(figures);
        return new Measured(data, reading, data.targetOn(day), data.statusOn(day, reading));
    }

    /** The class of a nursery for a child on a day; none if the city adds nothing for children. */
    public Placement place(LocalDate birth, LocalDate day, Terms terms) {
        try {
            return new Placement(childcare().flatMap(c -> c.classFor(birth, day, terms)));
        } catch (NoStandardInForce e) {
            return new Placement(Optional.empty());
        }
    }
}
