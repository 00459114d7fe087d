package cn.songhe.deploy;

import cn.songhe.evaluation.Language;
import cn.songhe.evaluation.register.ParameterEntry;
import cn.songhe.evaluation.register.PolicyRegister;
import cn.songhe.spi.Text;
import java.util.Optional;

/** The register of a policy, for a terminal. */
final class RegisterReport {

    private final Language language;

    RegisterReport(Language language) {
        this.language = language;
    }

    String of(PolicyRegister register) {
        return String.join(
                System.lineSeparator().repeat(2),
                language.of(register.title()) + "  " + register.plugin() + " " + register.version() + "  "
                        + register.day(),
                documents(register).toString(),
                formulas(register).toString(),
                parameters(register).toString(),
                lists(register).toString(),
                indicators(register).toString());
    }

    private TextTable documents(PolicyRegister register) {
        var table = new TextTable(5, "document", "status", "issued", "until", "title");
        for (var document : register.documents()) {
            table.row(
                    document.id(),
                    document.status(),
                    document.issued(),
                    document.until().map(Object::toString).orElse(""),
                    language.of(document.title()));
        }
        return table;
    }

    private TextTable formulas(PolicyRegister register) {
        var table = new TextTable(6, "formula", "subject", "program", "clause", "awaits", "title");
        for (var formula : register.formulas()) {
            table.row(
                    formula.id(),
                    formula.subject(),
                    formula.program(),
                    language.of(formula.source().text()),
                    String.join(" ", formula.awaited()),
                    language.of(formula.title()));
        }
        return table;
    }

    private TextTable parameters(PolicyRegister register) {
        var table = new TextTable(6, "parameter", "unit", "nature", "override", "value", "since and clause");
        for (var parameter : register.parameters()) {
            table.row(
                    parameter.name(),
                    parameter.unit(),
                    parameter.nature(),
                    parameter.override(),
                    say(parameter.today()),
                    grounds(parameter));
        }
        return table;
    }

    private String grounds(ParameterEntry parameter) {
        var text = new StringBuilder();
        for (var value : parameter.values()) {
            text.append(text.isEmpty() ? "" : "; ")
                    .append(value.from())
                    .append(' ')
                    .append(language.of(value.source().text()));
        }
        parameter
                .awaiting()
                .ifPresent(a ->
                        text.append("awaiting, ").append(language.of(a.source().text())));
        return text.toString();
    }

    private TextTable lists(PolicyRegister register) {
        var table = new TextTable(4, "item", "edition", "clause", "title");
        for (var list : register.lists()) {
            for (var edition : list.editions()) {
                for (var item : edition.edition().items()) {
                    table.row(
                            item.id(),
                            language.of(edition.edition().label()),
                            item.citation().clause(),
                            language.of(item.title()));
                }
            }
        }
        return table;
    }

    private TextTable indicators(PolicyRegister register) {
        var table = new TextTable(4, "indicator", "clause", "targets", "title");
        for (var report : register.reports()) {
            for (var indicator : report.indicators()) {
                var targets = new StringBuilder();
                indicator
                        .targets()
                        .forEach(t -> targets.append(targets.isEmpty() ? "" : "; ")
                                .append(language.of(t.text()))
                                .append(' ')
                                .append(t.by()));
                table.row(
                        indicator.id(),
                        language.of(indicator.source().text()),
                        targets,
                        language.of(indicator.title()));
            }
        }
        return table;
    }

    private String say(Optional<Text> text) {
        return text.map(language::of).orElse("");
    }
}
