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
import java.util.List;
import java.util.Set;

/** The city gives a fixed amount a head, the county bears the rest 市级定额补助、其余由县区承担, whatever the county raised it to. */
final class FixedCityTransfer extends Recipe<ElderFacts> {

    private static final Example EXAMPLE =
            new Example("CB-TRANSFER", "五(2)", "市级定额补助的补贴", "Subsidy with a fixed transfer from the city");

    private static final ParameterKey<Money> MONTHLY = ParameterKey.of("transfer.monthly", Unit.FEN_PER_PERSON_MONTH);
    private static final ParameterKey<Money> CITY = ParameterKey.of("transfer.city", Unit.FEN_PER_PERSON_MONTH);

    private static final Decision ELSEWHERE =
            EXAMPLE.refusal("elsewhere", "户籍不在本市", "not on the city's household register");
    private static final Reason GRANTED = EXAMPLE.reason(
            "granted", "按{0}的标准每月{1}元，其中市级{2}元", "by the rate of {0} CNY {1} a month, of which the city bears CNY {2}");

    FixedCityTransfer() {
        super(EXAMPLE, Subject.ELDER, Set.of(Fact.REGISTRATION), Set.of(MONTHLY, CITY));
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var home = elder.registration().on(terms.period().last()).filter(d -> d.isWithin(Documents.CITY));
        if (home.isEmpty()) {
            return ELSEWHERE;
        }
        var county = home.get().county();
        var amount = terms.value(MONTHLY, county);
        var fromCity = terms.value(CITY).atMost(amount);
        var split = new Split(List.of(
                new Split.Part(FundSource.CITY, fromCity),
                new Split.Part(FundSource.county(county), amount.minus(fromCity))));
        terms.because(GRANTED, county, amount, fromCity);
        return Decision.grant(Award.inCash(Recipient.SELF, split));
    }
}
