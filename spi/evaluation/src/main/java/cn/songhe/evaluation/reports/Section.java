package cn.songhe.evaluation.reports;

import cn.songhe.spi.Text;
import java.util.List;

/**
 * A section of a report.
 *
 * @param title its heading
 * @param indicators the ids of its indicators, in order
 */
public record Section(Text title, List<String> indicators) {

    /** Keeps an immutable copy. */
    public Section {
        indicators = List.copyOf(indicators);
    }
}
