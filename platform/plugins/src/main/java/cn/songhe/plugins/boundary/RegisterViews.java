package cn.songhe.plugins.boundary;

import cn.songhe.evaluation.Nature;
import cn.songhe.evaluation.OverrideRule;
import cn.songhe.evaluation.reports.Comparison;
import cn.songhe.evaluation.services.Category;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a version of a plugin says, as data: everything a reader of the policy register needs to hold it against the texts. */
public final class RegisterViews {

    private RegisterViews() {}

    /**
     * The register of a version.
     *
     * @param policy its documents, programs and formulas
     * @param rules its standards and filing rules for facilities
     * @param parameters in the order of the files
     * @param lists its lists of basic services
     * @param reports its reports with their indicators
     */
    @Schema(name = "PolicyRegister")
    public record Register(
            PolicyViews.Policy policy,
            List<Rule> rules,
            List<Parameter> parameters,
            List<BasicList> lists,
            List<Report> reports) {}

    /** A standard or a filing rule for facilities. */
    @Schema(name = "RegisterRule")
    public record Rule(String id, Text title, String clause) {}

    /**
     * A dated number.
     *
     * @param title what it is called, or null
     * @param unit as the files name it, such as {@code fen/person-month}
     * @param usedBy the ids of the formulas and rules that read it
     * @param values in order of their first days
     * @param awaiting where a text speaks of it without giving it, or null
     */
    @Schema(name = "RegisterParameter")
    public record Parameter(
            String name,
            Text title,
            String unit,
            Nature nature,
            OverrideRule override,
            List<String> usedBy,
            List<Value> values,
            Awaited awaiting) {}

    /**
     * What a parameter is from a day on.
     *
     * @param value with its unit, or null if it is abolished from that day
     * @param clause the document's id and the clause
     */
    @Schema(name = "RegisterValue")
    public record Value(LocalDate from, Text value, String clause, Text note) {}

    /** A standard that a text speaks of and does not give. */
    @Schema(name = "RegisterAwaited")
    public record Awaited(String clause, Text note) {}

    /** A list of basic services over time. */
    @Schema(name = "RegisterList")
    public record BasicList(String id, Text title, List<Edition> editions) {}

    /**
     * An edition of a list.
     *
     * @param through the last day, or null
     * @param document the id of the document that it stands in
     */
    @Schema(name = "RegisterEdition")
    public record Edition(LocalDate from, LocalDate through, Text label, String document, List<Item> items) {}

    /**
     * An item of an edition; what the text does not say is null.
     *
     * @param label the city's own word for the category
     * @param formula the id of the formula that computes it
     * @param available whether its wording is at hand
     */
    @Schema(name = "RegisterItem")
    public record Item(
            String id,
            Text title,
            Category category,
            Text label,
            Text beneficiaries,
            Text content,
            Text standard,
            Text supply,
            Text payer,
            Text department,
            String formula,
            String clause,
            boolean available) {}

    /**
     * A report.
     *
     * @param document the id of the document that asks for it
     */
    @Schema(name = "RegisterReport")
    public record Report(String id, Text title, Cadence cadence, String document, List<Section> sections) {}

    /** A section of a report. */
    @Schema(name = "RegisterSection")
    public record Section(Text title, List<IndicatorEntry> indicators) {}

    /**
     * An indicator.
     *
     * @param definition numerator and denominator in words
     * @param version the version of the definition, from 1
     * @param targets in order of their days; may be empty
     */
    @Schema(name = "RegisterIndicator")
    public record IndicatorEntry(
            String id,
            Text title,
            Text definition,
            int version,
            Text unit,
            Text department,
            String clause,
            List<TargetEntry> targets) {}

    /** A target with the last day on which it is not late. */
    @Schema(name = "RegisterTarget")
    public record TargetEntry(LocalDate by, List<BoundEntry> bounds, Text note) {}

    /**
     * A bound of a target.
     *
     * @param value an exact decimal, in the unit of the indicator
     */
    @Schema(name = "RegisterBound")
    public record BoundEntry(Comparison comparison, String value) {}
}
