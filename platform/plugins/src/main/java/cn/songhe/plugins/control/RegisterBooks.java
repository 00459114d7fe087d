package cn.songhe.plugins.control;

import cn.songhe.evaluation.reports.IndicatorData;
import cn.songhe.evaluation.reports.ReportBook;
import cn.songhe.evaluation.reports.ReportData;
import cn.songhe.evaluation.reports.Section;
import cn.songhe.evaluation.reports.Target;
import cn.songhe.evaluation.services.Edition;
import cn.songhe.evaluation.services.ServiceBook;
import cn.songhe.evaluation.services.ServiceItem;
import cn.songhe.plugins.boundary.RegisterViews;
import java.util.List;

/** Shows the lists and the reports of a version. */
final class RegisterBooks {

    private RegisterBooks() {}

    static List<RegisterViews.BasicList> lists(ServiceBook book) {
        return book.lists().stream()
                .map(list -> new RegisterViews.BasicList(
                        list.id(),
                        list.title(),
                        list.editions().stream().map(RegisterBooks::view).toList()))
                .toList();
    }

    private static RegisterViews.Edition view(Edition edition) {
        return new RegisterViews.Edition(
                edition.from(),
                edition.through().orElse(null),
                edition.label(),
                edition.document(),
                edition.items().stream().map(RegisterBooks::view).toList());
    }

    private static RegisterViews.Item view(ServiceItem item) {
        return new RegisterViews.Item(
                item.id(),
                item.title(),
                item.category(),
                item.label().orElse(null),
                item.beneficiaries().orElse(null),
                item.content().orElse(null),
                item.standard().orElse(null),
                item.supply().orElse(null),
                item.payer().orElse(null),
                item.department().orElse(null),
                item.formula().orElse(null),
                ReadRegister.written(item.citation()),
                item.available());
    }

    static List<RegisterViews.Report> reports(ReportBook book) {
        return book.reports().stream()
                .map(report -> new RegisterViews.Report(
                        report.id(),
                        report.title(),
                        report.cadence(),
                        report.document(),
                        report.sections().stream().map(s -> view(s, report)).toList()))
                .toList();
    }

    private static RegisterViews.Section view(Section section, ReportData report) {
        var indicators = section.indicators().stream()
                .flatMap(id -> report.indicator(id).stream())
                .map(RegisterBooks::view)
                .toList();
        return new RegisterViews.Section(section.title(), indicators);
    }

    private static RegisterViews.IndicatorEntry view(IndicatorData indicator) {
        return new RegisterViews.IndicatorEntry(
                indicator.id(),
                indicator.title(),
                indicator.definition(),
                indicator.version(),
                indicator.unit(),
                indicator.department().orElse(null),
                ReadRegister.written(indicator.citation()),
                indicator.targets().stream().map(RegisterBooks::view).toList());
    }

    private static RegisterViews.TargetEntry view(Target target) {
        var bounds = target.bounds().stream()
                .map(b -> new RegisterViews.BoundEntry(b.comparison(), b.value().toPlainString()))
                .toList();
        return new RegisterViews.TargetEntry(target.by(), bounds, target.note().orElse(null));
    }
}
