package cn.songhe.cookbook;

import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Table;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** A rate table 标准表: rows are classes of income, columns are levels of care; a combination without a cell gives nothing. */
final class RateTable extends Recipe<ElderFacts> {

    static final ParameterKey<Table<Money>> TABLE = ParameterKey.of("rate-table.monthly", Unit.MONEY_TABLE);

    private static final Example EXAMPLE =
            new Example("CB-RATE-TABLE", "一(1)", "按标准表发放的护理补贴", "Care subsidy by a table");

    private static final Decision NO_CLASS =
            EXAMPLE.refusal("no-class", "不属于标准表所列收入类别，或者没有有效的能力评估结果", "in no class of the table, or not assessed");
    private static final Decision NO_CELL =
            EXAMPLE.refusal("no-cell", "标准表没有该类别与等级的标准", "the table gives no amount for this class and level");
    private static final Reason GRANTED =
            EXAMPLE.reason("granted", "收入类别为{0}，{1}，每月{2}元", "class {0}, {1}: CNY {2} a month");

    RateTable() {
        super(EXAMPLE, Subject.ELDER, Set.of(Fact.HARDSHIP, Fact.ABILITY), Set.of(TABLE));
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var day = terms.period().last();
        var income = Classes.income(elder, day);
        var ability = Classes.ability(elder, day);
        if (income.isEmpty() || ability.isEmpty()) {
            return NO_CLASS;
        }
        var amount = terms.value(TABLE).find(Classes.row(income.get()), Classes.column(ability.get()));
        if (amount.isEmpty()) {
            return NO_CELL;
        }
        terms.because(GRANTED, income.get(), ability.get(), amount.get());
        return pay(amount.get());
    }
}
