package cn.songhe.evaluation.reports;

import cn.songhe.spi.Cadence;
import cn.songhe.spi.Text;
import java.util.List;
import java.util.Optional;

/**
 * What a plugin says of a report 报表, beside how its indicators are computed.
 *
 * @param id the id, such as {@code XC-2025}
 * @param title what it is called
 * @param cadence how often it is made
 * @param document the id of the document that asks for it
 * @param sections its sections, in order; together they hold each of its indicators once
 * @param indicators its indicators
 */
public record ReportData(
        String id,
        Text title,
        Cadence cadence,
        String document,
        List<Section> sections,
        List<IndicatorData> indicators) {

    /** Keeps immutable copies. */
    public ReportData {
        sections = List.copyOf(sections);
        indicators = List.copyOf(indicators);
    }

    /** The indicator with the id. */
    public Optional<IndicatorData> indicator(String id) {
        return indicators.stream().filter(i -> i.id().equals(id)).findFirst();
    }
}
