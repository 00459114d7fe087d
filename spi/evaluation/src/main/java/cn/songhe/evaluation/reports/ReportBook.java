package cn.songhe.evaluation.reports;

import cn.songhe.evaluation.yaml.Faults;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All reports of a plugin, as its {@code reports/*.yaml} give them.
 *
 * @param reports in the order of the files
 */
public record ReportBook(List<ReportData> reports) {

    /** Of a plugin without reports. */
    public static final ReportBook EMPTY = new ReportBook(List.of());

    /** Keeps an immutable copy. */
    public ReportBook {
        reports = List.copyOf(reports);
    }

    /** Reads the texts of files by their names, and leaves out what has a fault. */
    public static ReportBook read(Map<String, String> files, Faults faults) {
        return ReportReader.read(files, faults);
    }

    /** The report with the id. */
    public Optional<ReportData> report(String id) {
        return reports.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** The indicator with the id. */
    public Optional<IndicatorData> indicator(String id) {
        return reports.stream()
                .flatMap(r -> r.indicators().stream())
                .filter(i -> i.id().equals(id))
                .findFirst();
    }
}
