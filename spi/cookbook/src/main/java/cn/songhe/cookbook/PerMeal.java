package cn.songhe.cookbook;

import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.FundSource;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Split;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Set;

/** An amount per meal 按餐次, with a cap on the meals of a day; each canteen gets what was eaten there. */
final class PerMeal extends Recipe<ElderFacts> {

    private static final Example EXAMPLE = new Example("CB-PER-MEAL", "一(8)", "助餐补贴", "Meal subsidy");

    private static final ParameterKey<Money> EACH = ParameterKey.of("per-meal.each", Unit.FEN_PER_TIME);
    private static final ParameterKey<Long> MOST = ParameterKey.of("per-meal.most-a-day", Unit.COUNT);

    private static final Decision NO_MEALS = EXAMPLE.refusal("no-meals", "本期没有就餐记录", "no meals were recorded");
    private static final Reason COUNTED =
            EXAMPLE.reason("counted", "食堂（设施编号{0}）计入{1}餐，每餐{2}元", "canteen no. {0}: {1} meals count at CNY {2}");

    PerMeal() {
        super(EXAMPLE, Subject.ELDER, Set.of(Fact.MEALS), Set.of(EACH, MOST));
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        long most = terms.value(MOST);
        var byDay = new LinkedHashMap<LocalDate, Long>();
        var byCanteen = new LinkedHashMap<Recipient.Facility, Long>();
        for (var meal : elder.meals()) {
            if (terms.period().contains(meal.day()) && byDay.merge(meal.day(), 1L, Long::sum) <= most) {
                byCanteen.merge(new Recipient.Facility(meal.canteen().id()), 1L, Long::sum);
            }
        }
        return byCanteen.isEmpty() ? NO_MEALS : grant(byCanteen, terms);
    }

    private static Decision grant(LinkedHashMap<Recipient.Facility, Long> byCanteen, Terms terms) {
        var each = terms.value(EACH);
        var awards = new ArrayList<Award>(byCanteen.size());
        byCanteen.forEach((canteen, meals) -> {
            terms.because(COUNTED, canteen.id(), meals, each);
            awards.add(Award.inCash(canteen, Split.whole(FundSource.CITY, each.times(meals))));
        });
        return Decision.grant(awards);
    }
}
