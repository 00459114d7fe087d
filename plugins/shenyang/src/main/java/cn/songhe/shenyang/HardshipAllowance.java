package cn.songhe.shenyang;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.Set;

/** An allowance for elders in hardship, given as money or, as the case may be, in services that the government buys. */
abstract class HardshipAllowance extends Allowance {

    private final Decision notInHardship;

    HardshipAllowance(Clause clause, Text title) {
        super(clause, title);
        notInHardship = clause.refusal(
                "no-hardship", "在认定日不属于经济困难老年人", "is in no category of economic hardship on the reference day");
    }

    @Override
    public final Set<Attribute<?>> attributes() {
        return Set.of(Attributes.FORM_OF_HELP);
    }

    @Override
    public final Set<Fact> growsWith() {
        return Set.of(Fact.HARDSHIP);
    }

    @Override
    final Decision decide(ElderFacts elder, LocalDate day, DivisionCode county, Terms terms) {
        return Persons.isInAny(terms.value(Persons.HARDSHIP), elder, day)
                ? decideInHardship(elder, day, county, terms)
                : notInHardship;
    }

    /** Decides for an elder in hardship. */
    abstract Decision decideInHardship(ElderFacts elder, LocalDate day, DivisionCode county, Terms terms);

    final Decision grant(ElderFacts elder, Money amount, LocalDate day, DivisionCode county, Terms terms) {
        var form = elder.attribute(Attributes.FORM_OF_HELP).on(day);
        boolean inServices = form.isPresent() && form.get().equals(Attributes.IN_SERVICES);
        return grant(amount, inServices ? Award.Form.SERVICES : Award.Form.CASH, day, county, terms);
    }
}
