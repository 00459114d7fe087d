package cn.songhe.cookbook;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.Money;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Text;
import java.util.List;

/** The facts that only this invented city needs. */
final class Attributes {

    /** The elder's own income in a month. */
    static final Attribute<Money> MONTHLY_INCOME = new Attribute<>(
            "monthly-income",
            Subject.ELDER,
            new AttributeType.Amount(),
            Text.of("月收入", "Monthly income"),
            Documents.invented("一(4)"));

    /** Whether an elder from elsewhere holds a residence permit. */
    static final Attribute<Boolean> RESIDENCE_PERMIT = new Attribute<>(
            "residence-permit",
            Subject.ELDER,
            new AttributeType.YesNo(),
            Text.of("持有居住证", "Holds a residence permit"),
            Documents.invented("三(7)"));

    /** What an adaptation of the home cost; it is dated by the day of acceptance. */
    static final Attribute<Money> ADAPTATION_COST = new Attribute<>(
            "adaptation-cost",
            Subject.HOUSEHOLD,
            new AttributeType.Amount(),
            Text.of("适老化改造费用", "Cost of adapting the home"),
            Documents.invented("四(2)"));

    private Attributes() {}

    static List<Attribute<?>> all() {
        return List.of(MONTHLY_INCOME, RESIDENCE_PERMIT, ChooseOne.CHOICE, ADAPTATION_COST);
    }
}
