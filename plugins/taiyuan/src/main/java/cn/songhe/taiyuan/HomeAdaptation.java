package cn.songhe.taiyuan;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.AbilityLevel.Standard;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.Terms;
import java.time.LocalDate;
import java.util.Set;

/** Barrier-free adaptation of homes 适老化改造: who lives alone or needs care; of others it is not on record whether they need it. */
final class HomeAdaptation extends ForElders {

    private final Eligibility needUnknown;

    HomeAdaptation(Clause clause) {
        super(clause);
        needUnknown = Eligibility.unknown(
                reason("need-unknown", "是否有改造需求须向本人了解", "whether the home needs it is to be asked of the person"));
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.RESIDENCE, Fact.HARDSHIP, Fact.ABILITY);
    }

    @Override
    Eligibility judgeElder(ElderFacts elder, LocalDate day, Terms terms) {
        boolean livesAlone =
                elder.hardship().on(day, HardshipCategory.LIVING_ALONE::equals).isPresent();
        return livesAlone || needsCare(elder, day) ? entitled : needUnknown;
    }

    private static boolean needsCare(ElderFacts elder, LocalDate day) {
        var level = elder.ability().on(day, HomeAdaptation::isByThreeClasses);
        return level.isPresent() && !level.get().equals(AbilityLevel.SELF_CARE);
    }

    private static boolean isByThreeClasses(AbilityLevel level) {
        return level.standard() == Standard.THREE_CLASSES;
    }
}
