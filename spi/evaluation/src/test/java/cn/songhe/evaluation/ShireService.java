package cn.songhe.evaluation;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.BasicService;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import java.util.Set;

/** For whom the visits of {@link Shire} are: whose income is known to be low. */
final class ShireService implements BasicService {

    @Override
    public String id() {
        return "L-VISIT";
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(ShireTerms.INCOME_LIMIT);
    }

    @Override
    public Set<Attribute<?>> attributes() {
        return Set.of(Shire.INCOME);
    }

    @Override
    public Eligibility judge(ElderFacts facts, Terms terms) {
        var income = facts.attribute(Shire.INCOME).on(terms.period().last());
        if (income.isEmpty()) {
            return Eligibility.unknown(Shire.reason("unknown-income"));
        }
        return income.get().isMoreThan(terms.value(ShireTerms.INCOME_LIMIT))
                ? Eligibility.notEntitled(Shire.reason("rich"))
                : Eligibility.entitled(Shire.reason("poor"));
    }
}
