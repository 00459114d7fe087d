package cn.songhe.evaluation.compare;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Source;
import cn.songhe.evaluation.Step;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step on the way to an answer, in words.
 *
 * @param text the step
 * @param parameter the name of the parameter that was read; empty if none was
 * @param since since when the value read is in force
 * @param source where it is written; empty if only the tenant's own decision says so
 */
public record StepAnswer(Text text, Optional<String> parameter, Optional<LocalDate> since, Optional<Source> source) {

    static StepAnswer of(CityPolicy policy, Step step) {
        if (step instanceof Step.Because because) {
            return said(because.text(), Source.of(policy, because.reason().citation()));
        }
        if (step instanceof Step.Cut cut) {
            return said(cut.text(), Source.of(policy, cut.reason().citation()));
        }
        var read = (Step.ParameterRead) step;
        return new StepAnswer(
                text(read),
                Optional.of(read.name()),
                Optional.of(read.since()),
                read.citation().map(citation -> Source.of(policy, citation)));
    }

    private static StepAnswer said(Text text, Source source) {
        return new StepAnswer(text, Optional.empty(), Optional.empty(), Optional.of(source));
    }

    private static Text text(Step.ParameterRead read) {
        var title = read.title().orElse(Text.of(read.name(), read.name()));
        var ground = read.overriddenBy();
        return Text.of(
                title.zh() + "：" + read.value().zh()
                        + ground.map(g -> "（本市自定：" + g + "）").orElse(""),
                title.en() + ": " + read.value().en()
                        + ground.map(g -> " (set by the city: " + g + ")").orElse(""));
    }
}
