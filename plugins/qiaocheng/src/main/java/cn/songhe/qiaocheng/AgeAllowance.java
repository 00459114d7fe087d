package cn.songhe.qiaocheng;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.AbilityLevel.Standard;
import cn.songhe.spi.Award;
import cn.songhe.spi.Bands;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** QC-S1-age: advanced-age allowance 高龄津贴, in cash; for each level of ability, bands of age. */
final class AgeAllowance extends Support {

    private static final List<ParameterKey<Bands<Money>>> BY_LEVEL = IntStream.rangeClosed(
                    0, Standard.GBT_42195_2022.heaviest())
            .mapToObj(level -> ParameterKey.of("age-allowance.level-" + level, Unit.MONEY_BANDS))
            .toList();

    AgeAllowance() {
        super("QC-S1-age", Text.of("高龄津贴", "Advanced-age allowance"), Award.Form.CASH);
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.REGISTRATION, Fact.ABILITY);
    }

    @Override
    Set<ParameterKey<?>> conditions() {
        return Set.of(Persons.ADVANCED_AGE, Assessments.VALIDITY);
    }

    @Override
    Set<ParameterKey<?>> standards() {
        return Set.copyOf(BY_LEVEL);
    }

    @Override
    Optional<Reason> unmet(ElderFacts elder, LocalDate day, Terms terms) {
        return Persons.hasReached(Persons.ADVANCED_AGE, elder, terms)
                ? Optional.empty()
                : Optional.of(reasons.tooYoung);
    }

    @Override
    Optional<Money> amount(ElderFacts elder, AbilityLevel level, Terms terms) {
        return terms.value(BY_LEVEL.get(level.level()))
                .at(elder.ageOn(terms.period().last()));
    }
}
