package cn.songhe.evaluation;

import cn.songhe.evaluation.reports.IndicatorData;
import cn.songhe.evaluation.reports.ReportData;
import cn.songhe.spi.Indicator;
import cn.songhe.spi.ReportTemplate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether reports and indicators stand in the code and in the files alike. */
final class ReportCheck {

    private final PolicyContents contents;
    private final CheckList list;

    ReportCheck(PolicyContents contents, CheckList list) {
        this.contents = contents;
        this.list = list;
    }

    void run() {
        var coded = new HashMap<String, List<Indicator>>();
        for (ReportTemplate template : contents.templates()) {
            if (coded.put(template.id(), template.indicators()) != null) {
                list.report("plugin.duplicate-report", template.id(), "报表编号重复", "two reports have this id");
            }
        }
        contents.indicators().forEach(indicator -> list.checkId(indicator.id()));
        for (var report : contents.books().reports().reports()) {
            list.checkDocument(report.id(), report.document());
            checkIndicators(report, coded);
        }
        var described = contents.books().reports().reports().stream()
                .map(ReportData::id)
                .collect(Collectors.toSet());
        missing(coded.keySet(), described, "reports/*.yaml 中没有该报表", "there is no such report in reports/*.yaml");
    }

    private void checkIndicators(ReportData report, Map<String, List<Indicator>> coded) {
        var indicators = coded.get(report.id());
        if (indicators == null) {
            list.report("plugin.missing-report", report.id(), "插件代码中没有该报表", "the code has no such report");
            return;
        }
        var computed = indicators.stream().map(Indicator::id).collect(Collectors.toSet());
        var described = report.indicators().stream().map(IndicatorData::id).collect(Collectors.toSet());
        missing(computed, described, "报表数据中没有该指标", "the report's data has no such indicator");
        missing(described, computed, "报表代码中没有该指标", "the report's code has no such indicator");
    }

    private void missing(Set<String> wanted, Set<String> there, String zh, String en) {
        var missing = new TreeSet<>(wanted);
        missing.removeAll(new HashSet<>(there));
        missing.forEach(id -> list.report("plugin.missing-indicator", id, zh, en));
    }
}
