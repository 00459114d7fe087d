package cn.songhe.cookbook;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.ChildcareAddOn;
import cn.songhe.spi.CityPlugin;
import cn.songhe.spi.Combination;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A city that does not exist, with one formula or pair of formulas for each way in which documents give money. */
public final class CookbookPlugin implements CityPlugin {

    private static final List<SubsidyFormula<?>> SINGLE = List.of(
            new RateTable(),
            new Surcharge(),
            new AgeBands(),
            new IncomeTiers(),
            new ShareOfIndex(),
            new PerBed(),
            new PerSquareMetre(),
            new PerMeal(),
            new PerHour(),
            new PerGrade(),
            new ShareOfInvestment(),
            new HoursByLevel(),
            new ShareOfPrice(),
            new AwaitingStandard(),
            new BarredByStatus(),
            new DeductThenCompute(),
            new TopUpToFloor(),
            new FromApplication(),
            new FromEligibility(),
            new FromNextMonth(),
            new SixMonthsBack(),
            new StopInMonth(),
            new StopAfter(),
            new ResidenceBasis(),
            new PerDay(),
            new PartByDays(),
            new PartByHalves(),
            new PartByThreshold(),
            new WholeYuanPerDay(),
            new PaidQuarterly(),
            new MonthlyVoucher(),
            new Wallet(),
            new HouseholdCap(),
            new PaidInParts(),
            new PrepaidQuarter(),
            new SplitByCountyGroup(),
            new FixedCityTransfer(),
            new ChildMonths(),
            new CarerTraining());

    private static final List<Pair> PAIRS = List.of(
            Stack.PAIR, ChooseOne.PAIR, TakeTheHigher.PAIR, BarredByBenefit.PAIR, Deduct.PAIR, CapTogether.PAIR);

    @Override
    public DivisionCode division() {
        return Documents.CITY;
    }

    @Override
    public Text title() {
        return Text.of("菜谱（虚构城市，仅供演示）", "Cookbook: an invented city");
    }

    @Override
    public List<PolicyDocument> documents() {
        return Documents.all();
    }

    @Override
    public List<Attribute<?>> attributes() {
        return Attributes.all();
    }

    @Override
    public List<SubsidyFormula<?>> subsidies() {
        var all = new ArrayList<>(SINGLE);
        PAIRS.forEach(pair -> all.addAll(pair.formulas()));
        return all;
    }

    @Override
    public List<Combination> combinations() {
        return List.of(
                ChooseOne.rule(), TakeTheHigher.rule(), BarredByBenefit.rule(), Deduct.rule(), CapTogether.rule());
    }

    @Override
    public Optional<ChildcareAddOn> childcare() {
        return Optional.of(new Nurseries());
    }
}
