package cn.songhe.evaluation.register;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Language;
import cn.songhe.evaluation.MeasuredText;
import cn.songhe.evaluation.Source;
import cn.songhe.evaluation.reports.IndicatorData;
import cn.songhe.evaluation.reports.ReportData;
import cn.songhe.evaluation.reports.Section;
import cn.songhe.evaluation.reports.Target;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.Measure;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A report with its indicators.
 *
 * @param id its id
 * @param title what it is called
 * @param cadence how often it is made
 * @param document the id of the document that asks for it
 * @param sections its sections
 * @param indicators its indicators
 */
public record ReportEntry(
        String id,
        Text title,
        Cadence cadence,
        String document,
        List<Section> sections,
        List<IndicatorEntry> indicators) {

    /**
     * An indicator.
     *
     * @param id its id
     * @param title what it is called
     * @param definition numerator and denominator in words
     * @param version the version of the definition
     * @param unit the unit of its values
     * @param department the department in charge
     * @param source where it is written
     * @param measures what it measures, by name
     * @param targets its targets
     */
    public record IndicatorEntry(
            String id,
            Text title,
            Text definition,
            int version,
            Text unit,
            Optional<Text> department,
            Source source,
            List<Measure> measures,
            List<TargetEntry> targets) {}

    /**
     * A target.
     *
     * @param by the day by which it is to be met
     * @param text the target in words
     * @param note what is to be known of it
     * @param current whether a value of the day is held against it
     */
    public record TargetEntry(LocalDate by, Text text, Optional<Text> note, boolean current) {}

    static ReportEntry of(CityPolicy policy, ReportData report, LocalDate day) {
        return new ReportEntry(
                report.id(),
                report.title(),
                report.cadence(),
                report.document(),
                report.sections(),
                report.indicators().stream().map(i -> indicator(policy, i, day)).toList());
    }

    private static IndicatorEntry indicator(CityPolicy policy, IndicatorData data, LocalDate day) {
        var measures = policy.indicator(data.id()).orElseThrow().requires().stream()
                .sorted(Comparator.comparing(Measure::name))
                .toList();
        var current = data.targetOn(day);
        return new IndicatorEntry(
                data.id(),
                data.title(),
                data.definition(),
                data.version(),
                data.unit(),
                data.department(),
                Source.of(policy, data.citation()),
                measures,
                data.targets().stream()
                        .map(t -> target(t, current.filter(t::equals).isPresent()))
                        .toList());
    }

    private static TargetEntry target(Target target, boolean current) {
        var text = Text.of(new MeasuredText(Language.ZH).target(target), new MeasuredText(Language.EN).target(target));
        return new TargetEntry(target.by(), text, target.note(), current);
    }
}
