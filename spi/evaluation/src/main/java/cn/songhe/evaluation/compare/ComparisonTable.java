package cn.songhe.evaluation.compare;

import cn.songhe.evaluation.Language;
import cn.songhe.evaluation.Words;
import cn.songhe.spi.Money;
import cn.songhe.spi.Text;
import java.util.List;
import java.util.stream.Collectors;

/** A comparison as text: a block for each policy, columns aligned. */
public final class ComparisonTable {

    private static final Text FAILED = Text.of("运行出错", "failed");

    private final Language language;

    /** In this language. */
    public ComparisonTable(Language language) {
        this.language = language;
    }

    /** The whole comparison. */
    public String render(Comparison comparison) {
        var head = say("合成个案", "Synthetic case") + say("：", ": ") + comparison.name() + say("，", ", ") + comparison.on()
                + "\n";
        return head + comparison.policies().stream().map(p -> "\n" + block(p)).collect(Collectors.joining());
    }

    private String block(PolicyAnswer policy) {
        var text = new StringBuilder();
        var plugin = policy.plugin() + " " + policy.version() + say("，居住地 ", ", home ") + policy.home();
        text.append(language.of(policy.title())).append(bracketed(plugin)).append('\n');
        policy.failure()
                .ifPresent(f -> text.append("  ")
                        .append(language.of(FAILED))
                        .append(say("：", ": "))
                        .append(f)
                        .append('\n'));
        if (policy.failure().isEmpty() && policy.benefits().isEmpty()) {
            text.append(say("  没有以此为对象的待遇\n", "  no benefit for such a subject\n"));
        }
        var notes = new Footnotes(language);
        text.append(benefits(policy.benefits(), notes));
        policy.totals().forEach(total -> text.append(total(total)));
        return text.append(items(policy.items(), notes)).append(notes.render()).toString();
    }

    private String total(PolicyAnswer.Total total) {
        return "  "
                + say(
                        "合计（" + language.of(Words.of(total.cadence())) + "）",
                        "Total, " + language.of(Words.of(total.cadence())) + ",")
                + " " + total.period() + say("：", ": ") + yuan(total.fen()) + "\n";
    }

    private String benefits(List<BenefitAnswer> benefits, Footnotes notes) {
        var table = new TextTable(5);
        for (var benefit : benefits) {
            table.row(
                    benefit.formula(),
                    language.of(benefit.title()),
                    benefit.period().toString(),
                    verdict(benefit.verdict()),
                    benefit.fen() == 0 ? "-" : yuan(benefit.fen()),
                    why(benefit, notes));
        }
        return table.render();
    }

    private String why(BenefitAnswer benefit, Footnotes notes) {
        var cuts = benefit.cuts().stream()
                .map(cut -> say("；衔接规则：", "; rule: ") + language.of(cut.why()) + " " + Money.ofFen(cut.before()) + " → "
                        + Money.ofFen(cut.after()))
                .collect(Collectors.joining());
        return language.of(benefit.why()) + bracketed(notes.mark(benefit.source())) + cuts;
    }

    private String verdict(BenefitAnswer.Verdict verdict) {
        return switch (verdict) {
            case GRANTED -> say("给予", "granted");
            case REFUSED -> say("不予", "refused");
            case AWAITING -> say("待定标准", "awaiting");
            case FAILED -> language.of(FAILED);
        };
    }

    private String items(List<ItemAnswer> items, Footnotes notes) {
        var table = new TextTable(3);
        for (var item : items) {
            table.row(
                    item.item(),
                    language.of(item.title()),
                    language.of(item.kind().map(Words::of).orElse(FAILED)),
                    language.of(item.why()) + bracketed(notes.mark(item.source())));
        }
        return items.isEmpty() ? "" : "  " + say("清单项目", "Items of the list") + "\n" + table.render();
    }

    private String bracketed(String text) {
        return say("（" + text + "）", " (" + text + ")");
    }

    private String yuan(long fen) {
        return say(Money.ofFen(fen) + "元", "CNY " + Money.ofFen(fen));
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
