package cn.songhe.cookbook;

import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Shares;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** City and county share by group of counties 按县区分组分担: who is in a group is a parameter, and so is each ratio. */
final class SplitByCountyGroup extends Recipe<ElderFacts> {

    private static final Example EXAMPLE =
            new Example("CB-SPLIT", "五(1)", "市县分担的补贴", "Subsidy shared by city and county");

    private static final ParameterKey<Money> MONTHLY = ParameterKey.of("split.monthly", Unit.FEN_PER_PERSON_MONTH);
    private static final ParameterKey<Set<DivisionCode>> URBAN = ParameterKey.of("split.urban", Unit.DIVISIONS);
    private static final ParameterKey<Shares> IN_TOWN = ParameterKey.of("split.shares.urban", Unit.SHARES);
    private static final ParameterKey<Shares> ELSEWHERE = ParameterKey.of("split.shares.other", Unit.SHARES);

    private static final Decision NOT_HERE =
            EXAMPLE.refusal("not-here", "不是居住在本市的特困人员", "is not among the destitute living in the city");
    private static final Reason GRANTED = EXAMPLE.reason(
            "granted", "居住在{0}，每月{1}元，由市与该县（区）分担", "living in {0}: CNY {1}, shared by the city and that county");

    SplitByCountyGroup() {
        super(
                EXAMPLE,
                Subject.ELDER,
                Set.of(Fact.RESIDENCE, Fact.HARDSHIP),
                Set.of(MONTHLY, URBAN, IN_TOWN, ELSEWHERE));
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var day = terms.period().last();
        var home = elder.residence().on(day).filter(d -> d.isWithin(Documents.CITY));
        if (home.isEmpty() || !Classes.isIn(elder, HardshipCategory.DESTITUTE, day)) {
            return NOT_HERE;
        }
        var county = home.get().county();
        var shares = terms.value(terms.value(URBAN).contains(county) ? IN_TOWN : ELSEWHERE);
        var amount = terms.value(MONTHLY);
        terms.because(GRANTED, county, amount);
        return Decision.grant(Award.inCash(Recipient.SELF, shares.split(amount, county)));
    }
}
