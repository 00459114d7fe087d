package cn.songhe.evaluation;

import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Period;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The law, with a note of everything that was read and said. */
final class RecordingTerms implements Terms {

    private final Law law;
    private final List<Step> steps = new ArrayList<>();

    RecordingTerms(Law law) {
        this.law = law;
    }

    List<Step> steps() {
        return steps;
    }

    @Override
    public Period period() {
        return law.period();
    }

    @Override
    public <T> T valueOn(LocalDate day, ParameterKey<T> key) {
        return noted(law.standardOn(day, key));
    }

    @Override
    public <T> T valueOn(LocalDate day, ParameterKey<T> key, DivisionCode division) {
        return noted(law.standardOn(day, key, division));
    }

    @Override
    public boolean isInForceOn(LocalDate day, ParameterKey<?> key) {
        return law.isInForceOn(day, key);
    }

    @Override
    public void because(Reason reason, Object... values) {
        steps.add(new Step.Because(reason, List.of(values)));
    }

    private <T> T noted(Standard<T> standard) {
        note(read(standard));
        return standard.value();
    }

    private void note(Step step) {
        if (!steps.contains(step)) {
            steps.add(step);
        }
    }

    /** The step of reading a standard. */
    static <T> Step read(Standard<T> standard) {
        var parameter = standard.parameter();
        return new Step.ParameterRead(
                parameter.name(),
                parameter.title(),
                parameter.unit().name(),
                ValueText.of(parameter.unit(), standard.value()),
                standard.since(),
                standard.citation(),
                standard.note(),
                standard.ground(),
                standard.division());
    }
}
