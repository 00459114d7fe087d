package cn.songhe.spi;

import java.util.List;

/**
 * A report that the city makes 报表模板. Its title, cadence, sections and the data of its indicators stand in {@code reports/*.yaml},
 * under the same id.
 *
 * @param id its id, such as {@code XC-2025}
 * @param indicators how its indicators are computed
 */
public record ReportTemplate(String id, List<Indicator> indicators) {

    /** Keeps an immutable copy. */
    public ReportTemplate {
        indicators = List.copyOf(indicators);
    }
}
