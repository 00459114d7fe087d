package cn.songhe.taiyuan;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.AbilityLevel.Standard;
import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** TY-S5: bed subsidy 床位补贴 for each resident and month by class of care, paid to the facility. */
final class BedSubsidy extends Formula<ElderFacts> {

    BedSubsidy() {
        super(
                BedReasons.CLAUSE,
                Text.of("社区养老服务机构床位补贴", "Bed subsidy for community-care facilities"),
                Programs.MONTHLY,
                Subject.ELDER);
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.STAYS, Fact.ABILITY);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return BedTerms.KEYS;
    }

    @Override
    public Set<Fact> growsWith() {
        return Set.of(Fact.ABILITY);
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        if (elder.stays().isEmpty()) {
            return BedReasons.NO_STAY;
        }
        var here = elder.lastDayIn(terms.period());
        if (here.isEmpty()) {
            return BedReasons.GONE;
        }
        if (!Persons.isElder(elder, terms)) {
            return BedReasons.TOO_YOUNG;
        }
        var counted = latestStay(elder, here.get(), terms);
        return counted.isPresent() ? decide(elder, counted.get(), terms) : whyNone(elder, here.get(), terms);
    }

    private static Optional<CountedStay> latestStay(ElderFacts elder, LocalDate here, Terms terms) {
        long minimum = terms.value(BedTerms.MINIMUM_DAYS);
        Optional<CountedStay> latest = Optional.empty();
        for (var stay : elder.stays()) {
            var counted = CountedStay.of(stay, terms.period(), here);
            if (counted.isPresent()
                    && counted.get().isInCommunityCare()
                    && counted.get().days() >= minimum
                    && (latest.isEmpty() || counted.get().isLaterThan(latest.get()))) {
                latest = counted;
            }
        }
        return latest;
    }

    private static Decision whyNone(ElderFacts elder, LocalDate here, Terms terms) {
        var reason = BedReasons.NO_STAY;
        for (var stay : elder.stays()) {
            var counted = CountedStay.of(stay, terms.period(), here);
            if (counted.isPresent() && counted.get().isInCommunityCare()) {
                return BedReasons.TOO_FEW_DAYS;
            }
            if (counted.isPresent()) {
                reason = BedReasons.OTHER_KIND;
            }
        }
        return reason;
    }

    private static Decision decide(ElderFacts elder, CountedStay counted, Terms terms) {
        var facility = counted.stay().facility();
        terms.because(BedReasons.STAY, facility.id(), counted.days(), counted.last());
        var level = elder.ability().on(counted.last(), BedSubsidy::isByThreeClasses);
        if (level.isEmpty()) {
            return BedReasons.NOT_ASSESSED;
        }
        var county = facility.division().county();
        var amount = terms.value(BedTerms.amount(level.get()));
        var split = BedTerms.shares(county, terms).split(amount, county);
        terms.because(BedReasons.GRANTED, counted.last(), level.get(), amount, county);
        return Decision.grant(Award.inCash(Recipient.facility(facility), split));
    }

    private static boolean isByThreeClasses(AbilityLevel level) {
        return level.standard() == Standard.THREE_CLASSES;
    }
}
