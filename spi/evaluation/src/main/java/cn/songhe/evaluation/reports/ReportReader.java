package cn.songhe.evaluation.reports;

import cn.songhe.evaluation.yaml.Faults;
import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Cadence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code reports/*.yaml}, one report in each. */
final class ReportReader {

    private final Map<String, ReportData> reports = new LinkedHashMap<>();
    private final Set<String> indicators = new HashSet<>();

    static ReportBook read(Map<String, String> files, Faults faults) {
        var reader = new ReportReader();
        files.forEach((file, yaml) -> faults.collecting(() -> reader.add(YamlNode.parse(file, yaml))));
        return new ReportBook(List.copyOf(reader.reports.values()));
    }

    private void add(YamlNode node) {
        node.only("report", "title", "cadence", "document", "sections", "indicators");
        var id = node.required("report");
        var report = report(node, id.text());
        if (reports.putIfAbsent(report.id(), report) != null) {
            throw id.fault("报表编号重复", "a report of this id exists already");
        }
    }

    private ReportData report(YamlNode node, String id) {
        var document = node.required("document").text();
        var data = indicators(node.required("indicators"), document);
        return new ReportData(
                id,
                node.required("title").bothLanguages(),
                node.required("cadence").word(Cadence.class),
                document,
                sections(node.required("sections"), data),
                data);
    }

    private List<IndicatorData> indicators(YamlNode node, String document) {
        var data = new ArrayList<IndicatorData>();
        for (var entry : node.list()) {
            var indicator = IndicatorReader.read(entry, document);
            if (!indicators.add(indicator.id())) {
                throw entry.required("id").fault("指标编号重复", "an indicator of this id exists already");
            }
            data.add(indicator);
        }
        return data;
    }

    private static List<Section> sections(YamlNode node, List<IndicatorData> data) {
        var unplaced = data.stream().map(IndicatorData::id).collect(Collectors.toSet());
        var sections = node.list().stream().map(s -> section(s, unplaced)).toList();
        if (!unplaced.isEmpty()) {
            throw node.fault("有指标未列入任何部分：" + unplaced, "these indicators stand in no section: " + unplaced);
        }
        return sections;
    }

    private static Section section(YamlNode node, Set<String> unplaced) {
        node.only("title", "indicators");
        var ids = new ArrayList<String>();
        for (var entry : node.required("indicators").list()) {
            if (!unplaced.remove(entry.text())) {
                throw entry.fault(
                        "本报表没有该指标，或已列入其他部分", "no such indicator in this report, or it stands in a section already");
            }
            ids.add(entry.text());
        }
        return new Section(node.required("title").bothLanguages(), ids);
    }
}
