package cn.songhe.shuangyashan;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.Set;

/** SYS-S1: support for destitute elders 特困老人供养, a yearly standard paid in twelve months. */
final class DestituteSupport extends Formula<ElderFacts> {

    DestituteSupport() {
        super(
                DestituteReasons.CLAUSE,
                Text.of("特困老年人供养", "Support for destitute elders"),
                Programs.ELDERS,
                Subject.ELDER);
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.HARDSHIP, Fact.REGISTRATION, Fact.STAYS);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return DestituteTerms.KEYS;
    }

    @Override
    public Set<Attribute<?>> attributes() {
        return Set.of(DestituteTerms.AREA);
    }

    @Override
    public Set<Fact> growsWith() {
        return Set.of(Fact.HARDSHIP);
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var here = elder.lastDayIn(terms.period());
        if (here.isEmpty()) {
            return DestituteReasons.GONE;
        }
        if (!Persons.isIn(HardshipCategory.DESTITUTE, elder, here.get())) {
            return DestituteReasons.NOT_DESTITUTE;
        }
        if (!Persons.isElder(elder, terms)) {
            return DestituteReasons.TOO_YOUNG;
        }
        var registration = Persons.registration(elder, here.get());
        return registration.isPresent()
                ? decide(elder, registration.get(), here.get(), terms)
                : DestituteReasons.NOT_REGISTERED;
    }

    private static Decision decide(ElderFacts elder, DivisionCode registration, LocalDate day, Terms terms) {
        var settlement = DestituteTerms.settlement(elder, registration, day);
        if (settlement.isEmpty()) {
            return DestituteReasons.AREA_UNKNOWN;
        }
        boolean inInstitution = Institutions.housed(elder, day, terms);
        terms.because(inInstitution ? DestituteReasons.PLACE_IN_INSTITUTION : DestituteReasons.PLACE_DISPERSED);
        var county = registration.county();
        var yearly = terms.value(DestituteTerms.standard(settlement.get(), inInstitution), county);
        var monthly = DestituteTerms.monthly(yearly, terms.period());
        terms.because(DestituteReasons.GRANTED, day, county, yearly, monthly);
        return Funding.pay(Recipient.SELF, monthly, county, terms);
    }
}
