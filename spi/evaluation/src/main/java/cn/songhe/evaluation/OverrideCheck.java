package cn.songhe.evaluation;

import cn.songhe.evaluation.yaml.YamlFault;
import cn.songhe.spi.Citation;
import cn.songhe.spi.Text;
import java.util.Optional;

/** Whether a tenant may set a parameter so. */
final class OverrideCheck {

    private OverrideCheck() {}

    static Optional<OverrideRefusal> refusalOf(ParameterBook book, ParameterOverride override) {
        var parameter = book.find(override.name());
        if (parameter.isEmpty()) {
            return Optional.of(refusal("override.unknown", Text.of("没有这个参数", "there is no such parameter")));
        }
        try {
            return refusalOf(parameter.get(), override);
        } catch (YamlFault fault) {
            return Optional.of(refusal("override.unreadable", fault.text()));
        }
    }

    private static <T> Optional<OverrideRefusal> refusalOf(Parameter<T> parameter, ParameterOverride override) {
        var value = LocalOverride.read(override, parameter).value();
        var own = parameter.entryOn(override.from());
        T ownValue = own.flatMap(ParameterValue::value).orElse(null);
        if (value == null || parameter.override().permits(ownValue, value)) {
            return Optional.empty();
        }
        var citation = own.or(() -> parameter.values().stream().findFirst())
                .map(ParameterValue::citation)
                .or(() -> parameter.awaiting().map(Awaiting::citation));
        return Optional.of(refusal(parameter, ownValue, value, citation));
    }

    private static <T> OverrideRefusal refusal(Parameter<T> parameter, T own, T value, Optional<Citation> citation) {
        if (parameter.override() == OverrideRule.NONE) {
            return new OverrideRefusal(
                    "override.not-open",
                    Text.of("该标准不允许地方另行规定", "this standard is not open to local decisions"),
                    citation);
        }
        if (own == null) {
            return new OverrideRefusal(
                    "override.no-standard",
                    Text.of("该日尚无可供调整的标准", "no standard is in force on that day that could be adjusted"),
                    citation);
        }
        if (!Order.isComparable(value, own)) {
            return new OverrideRefusal(
                    "override.other-shape",
                    Text.of("分档或类别应与原标准一致", "has other bands or classes than the standard"),
                    citation);
        }
        return refusal(parameter, own, citation);
    }

    private static <T> OverrideRefusal refusal(Parameter<T> parameter, T own, Optional<Citation> citation) {
        var shown = ValueText.of(parameter.unit(), own);
        return parameter.override() == OverrideRule.RAISE
                ? new OverrideRefusal(
                        "override.below-standard",
                        Text.of("不得低于" + shown.zh(), "must not be below " + shown.en()),
                        citation)
                : new OverrideRefusal(
                        "override.above-standard",
                        Text.of("不得高于" + shown.zh(), "must not be above " + shown.en()),
                        citation);
    }

    private static OverrideRefusal refusal(String code, Text text) {
        return new OverrideRefusal(code, text, Optional.empty());
    }
}
