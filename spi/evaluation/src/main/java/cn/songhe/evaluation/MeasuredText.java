package cn.songhe.evaluation;

import cn.songhe.evaluation.reports.Bound;
import cn.songhe.evaluation.reports.Target;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Indicator.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

/** A reading of an indicator with its target, as people read it. */
public final class MeasuredText {

    private final Language language;

    /** In this language. */
    public MeasuredText(Language language) {
        this.language = language;
    }

    /** In one line. */
    public String render(Measured measured) {
        return reading(measured)
                + say("；", "; ")
                + language.of(Words.of(measured.status()))
                + measured.target()
                        .map(target -> say("（目标：", " (target: ") + target(target) + say("）", ")"))
                        .orElse("");
    }

    /** A target with its day. */
    public String target(Target target) {
        var bounds = target.bounds().stream().map(this::bound).collect(Collectors.joining(say("且", " and ")));
        return say(target.by() + "前" + bounds, bounds + " by " + target.by());
    }

    private String bound(Bound bound) {
        return language.of(Words.of(bound.comparison())) + " " + bound.value().toPlainString();
    }

    private String reading(Measured measured) {
        if (measured.reading() instanceof Reading.Missing missing) {
            return say("缺少数据：", "missing: ") + language.of(missing.measure().title());
        }
        if (measured.reading() instanceof Reading.NotApplicable not) {
            return language.of(not.why());
        }
        var value = (Reading.Value) measured.reading();
        var unit = language.of(measured.data().unit());
        return shown(value) + " " + unit + fraction(value) + lacking(value);
    }

    /** Shown to two decimals; whether a target is met is decided by the exact value. */
    private static String shown(Reading.Value value) {
        return BigDecimal.valueOf(value.numerator())
                .multiply(BigDecimal.valueOf(value.per()))
                .divide(BigDecimal.valueOf(value.denominator()), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private String fraction(Reading.Value value) {
        var fraction = value.numerator() + "/" + value.denominator();
        return value.denominator() == 1 && value.per() == 1 ? "" : say("（" + fraction + "）", " (" + fraction + ")");
    }

    private String lacking(Reading.Value value) {
        var codes = value.lacking().stream().map(DivisionCode::value).collect(Collectors.joining(say("、", ", ")));
        return codes.isEmpty() ? "" : say("，未达要求：" + codes, ", lacking: " + codes);
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
