package cn.songhe.shenyang;

import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.time.LocalDate;

/** A service for everyone from an age on. */
final class ForAge extends Item {

    static final ParameterKey<Long> ASSESSMENT = ParameterKey.of("assessment.minimum-age", Unit.YEARS);
    static final ParameterKey<Long> HEALTH = ParameterKey.of("health-management.minimum-age", Unit.YEARS);

    ForAge(Clause clause, ParameterKey<Long> age) {
        super(clause, age);
    }

    @Override
    Eligibility judge(ElderFacts elder, LocalDate day, Terms terms) {
        return entitled;
    }
}
