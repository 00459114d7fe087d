package cn.songhe.shuangyashan;

import cn.songhe.spi.Age;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.ChildFacts;
import cn.songhe.spi.ClassType;
import cn.songhe.spi.Decision;
import cn.songhe.spi.FacilityRef;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Table;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** SYS-C5: support for affordable nursery places 普惠托育. The draft promises it without an amount; it is paid to the nursery. */
final class NurserySupport extends Formula<ChildFacts> {

    private static final ParameterKey<Table<Money>> MONTHLY =
            ParameterKey.of("nursery-support.monthly", Unit.MONEY_TABLE);

    NurserySupport() {
        super(
                NurserySupportReasons.CLAUSE,
                Text.of("普惠托位支持", "Support for affordable nursery places"),
                Programs.CHILDREN,
                Subject.CHILD);
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.ENROLMENTS);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        var keys = new HashSet<>(NurseryClasses.ages());
        keys.add(MONTHLY);
        keys.add(Funding.SPLIT);
        return keys;
    }

    @Override
    public Set<Attribute<?>> attributes() {
        return Set.of(NurserySupportReasons.AFFORDABLE);
    }

    @Override
    public Decision decide(ChildFacts child, Terms terms) {
        var here = lastDay(child, terms);
        if (here.isBefore(terms.period().first())) {
            return NurserySupportReasons.GONE;
        }
        if (here.isBefore(child.birth())) {
            return NurserySupportReasons.NO_CLASS;
        }
        var type = NurseryClasses.forAge(Age.monthsOn(child.birth(), here), terms);
        if (type.isEmpty()) {
            return NurserySupportReasons.NO_CLASS;
        }
        var nursery = nursery(child, here);
        if (nursery.isEmpty()) {
            return NurserySupportReasons.NO_PLACE;
        }
        return child.attribute(NurserySupportReasons.AFFORDABLE).on(here).orElse(false)
                ? grant(here, type.get(), nursery.get(), terms)
                : NurserySupportReasons.NOT_AFFORDABLE;
    }

    /** The last day of the period, or of the child's life or of its living here, if that is earlier. */
    private static LocalDate lastDay(ChildFacts child, Terms terms) {
        var end = terms.period().last();
        var last = child.death().filter(end::isAfter).orElse(end);
        return child.departure().filter(last::isAfter).orElse(last);
    }

    private static Optional<FacilityRef> nursery(ChildFacts child, LocalDate day) {
        Optional<FacilityRef> latest = Optional.empty();
        for (var enrolment : child.enrolments()) {
            if (enrolment.heldOn(day)) {
                latest = Optional.of(enrolment.nursery());
            }
        }
        return latest;
    }

    private static Decision grant(LocalDate day, ClassType type, FacilityRef nursery, Terms terms) {
        var county = nursery.division().county();
        var amount = terms.value(MONTHLY, county).find(type.id());
        if (amount.isEmpty()) {
            return NurserySupportReasons.NO_AMOUNT;
        }
        terms.because(NurserySupportReasons.GRANTED, day, type.title(), amount.get(), nursery.id());
        return Funding.pay(Recipient.facility(nursery), amount.get(), county, terms);
    }
}
