package cn.songhe.doctor;

import cn.songhe.evaluation.Language;

/** A verdict as plain text. */
final class VerdictText {

    private static final int MOST_FINDINGS = 20;

    private final Language language;

    VerdictText(Language language) {
        this.language = language;
    }

    String render(Verdict verdict) {
        var text = new StringBuilder();
        text.append(say("体检 ", "Examination of "))
                .append(verdict.plugin())
                .append(' ')
                .append(verdict.version());
        text.append(verdict.isSound() ? say("：合格", ": sound") : say("：不合格", ": not sound"))
                .append('\n');
        verdict.checks().forEach(check -> append(check, text));
        return text.append(counts(verdict)).append('\n').toString();
    }

    String render(Check check) {
        var text = new StringBuilder();
        append(check, text);
        return text.toString();
    }

    private void append(Check check, StringBuilder text) {
        text.append(' ').append(sign(check.status())).append(' ').append(language.of(check.title()));
        text.append(say("（", " (")).append(check.id()).append(say("）", ")"));
        text.append(check.status() == Check.Status.SKIPPED ? say("：未检查", ": not made") : "")
                .append('\n');
        check.findings().stream().limit(MOST_FINDINGS).forEach(finding -> append(finding, text));
        int more = check.findings().size() - MOST_FINDINGS;
        if (more > 0) {
            text.append(say("     另有 " + more + " 处\n", "     and " + more + " more\n"));
        }
    }

    private void append(Finding finding, StringBuilder text) {
        text.append("     ").append(finding.where()).append('\n');
        text.append("       ").append(language.of(finding.what())).append('\n');
        text.append("       ").append(say("改法：", "Remedy: ")).append(language.of(finding.remedy()));
        text.append('\n');
    }

    private static char sign(Check.Status status) {
        return switch (status) {
            case PASSED -> '✓';
            case WARNED -> '!';
            case FAILED -> '✗';
            case SKIPPED -> '–';
        };
    }

    private String counts(Verdict verdict) {
        var counts = verdict.counts();
        var options = verdict.options();
        return say(
                "共 " + counts.formulas() + " 项公式与规则、" + counts.cases() + " 个用例；每项随机对象 " + counts.populations()
                        + " 个（种子 "
                        + options.seed() + "），计算 " + counts.decisions() + " 次；分支 " + counts.branchesCovered() + "/"
                        + counts.branches(),
                counts.formulas() + " formulas and rules, " + counts.cases() + " cases; " + counts.populations()
                        + " random subjects each (seed " + options.seed() + "), " + counts.decisions()
                        + " answers; branches "
                        + counts.branchesCovered() + "/" + counts.branches());
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
