package cn.songhe.cookbook;

import cn.songhe.spi.Award;
import cn.songhe.spi.Bands;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.FundSource;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Quota;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** Hours of service in kind by level of care 按等级给予服务时长: a quota in minutes; no money goes to the person. */
final class HoursByLevel extends Recipe<ElderFacts> {

    private static final Example EXAMPLE = new Example("CB-HOURS", "一(12)", "按等级给予的服务时长", "Hours of service by level");

    private static final ParameterKey<Bands<Long>> MINUTES = ParameterKey.of("hours.minutes", Unit.COUNT_BANDS);

    private static final Decision TOO_ABLE =
            EXAMPLE.refusal("too-able", "没有评估结果，或者评估等级未达到服务起点", "not assessed, or below the first level with services");
    private static final Reason GRANTED =
            EXAMPLE.reason("granted", "{0}，本月服务{1}分钟", "{0}: {1} minutes of service in the month");

    HoursByLevel() {
        super(EXAMPLE, Subject.ELDER, Set.of(Fact.ABILITY), Set.of(MINUTES));
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var ability = Classes.ability(elder, terms.period().last());
        var minutes = ability.flatMap(a -> terms.value(MINUTES).at(a.level()));
        if (minutes.isEmpty()) {
            return TOO_ABLE;
        }
        terms.because(GRANTED, ability.get(), minutes.get());
        var quota = new Quota(minutes.get(), Quota.Unit.MINUTES);
        return Decision.grant(Award.inKind(Recipient.SELF, quota, FundSource.CITY));
    }
}
