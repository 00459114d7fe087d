package cn.songhe.deploy;

import cn.songhe.evaluation.Assembly;
import cn.songhe.evaluation.Law;
import cn.songhe.evaluation.combine.Cut;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.SubsidyFormula;
import java.util.List;

/** Every formula for every elder, once; the sum is kept, so that nothing can be left out. */
final class RuleLoop implements Stopwatch.Work, Assembly.Sink<ElderFacts> {

    private final Assembly<ElderFacts> formulas;
    private final Law law;
    private final ElderFacts[] elders;
    private long sum;

    RuleLoop(Assembly<ElderFacts> formulas, Law law, ElderFacts[] elders) {
        this.formulas = formulas;
        this.law = law;
        this.elders = elders;
    }

    @Override
    public long run() {
        sum = 0;
        for (var elder : elders) {
            formulas.decide(elder, law, this);
        }
        return sum;
    }

    @Override
    public void decided(SubsidyFormula<ElderFacts> formula, Decision decision, List<Cut> cuts) {
        if (decision instanceof Decision.Granted granted) {
            for (var award : granted.awards()) {
                sum += award.amount().fen();
            }
        }
    }
}
