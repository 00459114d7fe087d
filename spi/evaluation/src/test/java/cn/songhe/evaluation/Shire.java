package cn.songhe.evaluation;

import static cn.songhe.evaluation.ShireTerms.AGE;
import static cn.songhe.evaluation.ShireTerms.CAP;
import static cn.songhe.evaluation.ShireTerms.CARE;
import static cn.songhe.evaluation.ShireTerms.CLASSES;
import static cn.songhe.evaluation.ShireTerms.HOURS;
import static cn.songhe.evaluation.ShireTerms.INCOME_LIMIT;
import static cn.songhe.evaluation.ShireTerms.NURSERY;
import static cn.songhe.evaluation.ShireTerms.SERVICE;
import static cn.songhe.evaluation.ShireTerms.VOUCHER;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.Award;
import cn.songhe.spi.CareMode;
import cn.songhe.spi.ChecklistItem;
import cn.songhe.spi.ChildFacts;
import cn.songhe.spi.ChildcareAddOn;
import cn.songhe.spi.Citation;
import cn.songhe.spi.ClassType;
import cn.songhe.spi.Combination;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.FundSource;
import cn.songhe.spi.HouseholdFacts;
import cn.songhe.spi.Indicator;
import cn.songhe.spi.Measure;
import cn.songhe.spi.Money;
import cn.songhe.spi.OrganisationFacts;
import cn.songhe.spi.Program;
import cn.songhe.spi.Quota;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.ReportTemplate;
import cn.songhe.spi.ServiceUse;
import cn.songhe.spi.Split;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A place that has something of everything; its data stand in {@code shire/} among the test resources. */
public final class Shire {

    static final Citation CLAUSE = new Citation("B-1", "一");
    static final Attribute<Money> INCOME = new Attribute<>(
            "monthly-income", Subject.ELDER, new AttributeType.Amount(), Text.of("月收入", "monthly income"), CLAUSE);
    static final Attribute<Boolean> ONLY = new Attribute<>(
            "only-child", Subject.CHILD, new AttributeType.YesNo(), Text.of("独生子女", "only child"), CLAUSE);
    static final Attribute<Long> STAR = new Attribute<>(
            "star", Subject.FACILITY, new AttributeType.WholeNumber(1, 5), Text.of("星级", "stars"), CLAUSE);
    static final Attribute<LocalDate> SINCE = new Attribute<>(
            "settled", Subject.HOUSEHOLD, new AttributeType.Day(), Text.of("落户日", "settled on"), CLAUSE);
    static final Attribute<Boolean> TRUSTED = new Attribute<>(
            "trusted", Subject.ORGANISATION, new AttributeType.YesNo(), Text.of("守信", "trusted"), CLAUSE);
    static final StateKey<Money> BALANCE = StateKey.money("voucher.balance", Text.of("余额", "balance"));
    static final StateKey<LocalDate> PAID = StateKey.day("home.paid", Text.of("支付日", "paid on"));
    static final Program YEARLY = Program.yearly("yearly", Text.of("按年", "Yearly"));

    private Shire() {}

    /** The place, ready to run. */
    public static CityPolicy policy() {
        return borough().policy(PolicyFiles.in(root()));
    }

    static Path root() {
        return Path.of("src/test/resources/shire");
    }

    static Borough borough() {
        var cap = new Combination.CapsSum(reason("cap"), List.of("S-AGE", "S-CARE", "S-VOUCHER"), CAP);
        return Borough.of(age(), care(), voucher(), hours(), child(), nursery(), home(), organisation())
                .combining(cap)
                .knowing(INCOME, ONLY, STAR, SINCE, TRUSTED)
                .serving(new ShireService())
                .reporting(new ReportTemplate(
                        "S-REPORT",
                        List.of(
                                Indicator.ratio("K-BEDS", Measure.BEDS, Measure.ELDERS_60, 1_000),
                                Indicator.coverage(
                                        "K-COVER", Measure.of("centres", "中心", "centres"), Measure.SUBDISTRICTS))))
                .caring(childcare());
    }

    static Reason reason(String code) {
        return new Reason("S." + code, Text.of("理由", "reason " + code), CLAUSE);
    }

    private static Decision city(Money amount) {
        return Decision.grant(Award.inCash(Recipient.SELF, Split.whole(FundSource.CITY, amount)));
    }

    private static Sample<ElderFacts> age() {
        return Sample.elder("S-AGE", Shire::age).requiring(Fact.RESIDENCE).reading(AGE);
    }

    private static Decision age(ElderFacts elder, Terms terms) {
        var day = terms.period().last();
        var home = elder.residence().on(day);
        if (home.isEmpty()) {
            return Decision.refuse(reason("elsewhere"));
        }
        return terms.value(AGE, home.get())
                .at(elder.ageOn(day))
                .map(Shire::city)
                .orElse(Decision.refuse(reason("young")));
    }

    private static Sample<ElderFacts> care() {
        return Sample.elder("S-CARE", Shire::care)
                .citing(new Citation("B-D", "三"))
                .asking(INCOME)
                .reading(INCOME_LIMIT, CARE);
    }

    private static Decision care(ElderFacts elder, Terms terms) {
        var income = elder.attribute(INCOME).on(terms.period().last());
        if (income.isEmpty() || income.get().isMoreThan(terms.value(INCOME_LIMIT))) {
            return Decision.refuse(reason("income"));
        }
        return city(terms.value(CARE));
    }

    private static Sample<ElderFacts> voucher() {
        return Sample.elder("S-VOUCHER", Shire::voucher)
                .requiring(Fact.SERVICES)
                .keeping(BALANCE)
                .reading(VOUCHER);
    }

    private static Decision voucher(ElderFacts elder, Terms terms) {
        var spent = elder.services().stream().map(ServiceUse::price).reduce(Money.ZERO, Money::plus);
        var left = elder.state(BALANCE)
                .orElse(Money.ZERO)
                .plus(terms.value(VOUCHER))
                .minus(spent);
        return spent.fen() == 0
                ? Decision.refuse(reason("unused")).leaving(BALANCE, left)
                : Decision.grant(Award.asVoucher(Recipient.SELF, Split.whole(FundSource.CITY, terms.value(VOUCHER))))
                        .leaving(BALANCE, left);
    }

    private static Sample<ElderFacts> hours() {
        return Sample.elder("S-HOURS", Shire::hours).requiring(Fact.ABILITY).reading(HOURS);
    }

    private static Decision hours(ElderFacts elder, Terms terms) {
        var level = elder.ability().on(terms.period().last());
        return level.flatMap(l -> terms.value(HOURS).find(l.level() == 2 ? "full" : "partial"))
                .map(minutes -> Decision.grant(
                        Award.inKind(Recipient.SELF, new Quota(minutes, Quota.Unit.MINUTES), FundSource.CITY)))
                .orElse(Decision.refuse(reason("able")));
    }

    private static Sample<ChildFacts> child() {
        return Sample.of("S-CHILD", Subject.CHILD, Shire::child)
                .requiring(Fact.ENROLMENTS, Fact.ATTENDANCE, Fact.RESIDENCE, Fact.LIFE)
                .asking(ONLY)
                .reading(NURSERY);
    }

    private static Decision child(ChildFacts child, Terms terms) {
        var day = terms.period().last();
        var place = child.enrolments().stream().filter(e -> e.heldOn(day)).findFirst();
        if (place.isEmpty() || child.attendance().isEmpty() || child.death().isPresent()) {
            return Decision.refuse(reason("absent"));
        }
        boolean only = child.attribute(ONLY).on(day).orElse(false);
        return city(terms.value(NURSERY).times(only ? 2 : child.order()));
    }

    private static Sample<FacilityFacts> nursery() {
        return Sample.of("S-NURSERY", Subject.FACILITY, Shire::nursery)
                .requiring(Fact.CLASSES)
                .asking(STAR)
                .reading(NURSERY);
    }

    private static Decision nursery(FacilityFacts facility, Terms terms) {
        long children = facility.classes().stream().mapToLong(c -> c.children()).sum();
        long stars = facility.attribute(STAR).on(terms.period().last()).orElse(0L);
        return children == 0 || stars < 3
                ? Decision.refuse(reason("stars"))
                : city(terms.value(NURSERY).times(children));
    }

    private static Sample<HouseholdFacts> home() {
        return Sample.of("S-HOME", Subject.HOUSEHOLD, Shire::home)
                .in(YEARLY)
                .requiring(Fact.MEMBERS, Fact.RESIDENCE)
                .asking(INCOME, SINCE)
                .keeping(PAID)
                .reading(VOUCHER);
    }

    private static Decision home(HouseholdFacts household, Terms terms) {
        var day = terms.period().last();
        var poor = household.members().stream()
                .filter(m -> m.facts().attribute(INCOME).on(day).isPresent())
                .map(m -> Award.inCash(Recipient.member(m), Split.whole(FundSource.CITY, terms.value(VOUCHER))))
                .toList();
        boolean settled =
                household.attribute(SINCE).on(day).filter(d -> d.isBefore(day)).isPresent();
        return poor.isEmpty() || !settled || household.state(PAID).isPresent()
                ? Decision.refuse(reason("home"))
                : Decision.grant(poor).leaving(PAID, day);
    }

    private static Sample<OrganisationFacts> organisation() {
        return Sample.of("S-ORG", Subject.ORGANISATION, Shire::organisation)
                .requiring(Fact.SERVICES, Fact.GRADES)
                .asking(TRUSTED)
                .reading(SERVICE);
    }

    private static Decision organisation(OrganisationFacts organisation, Terms terms) {
        var day = terms.period().last();
        return organisation.grades().on(day).isPresent()
                        && organisation.attribute(TRUSTED).on(day).orElse(false)
                ? city(terms.value(SERVICE).times(organisation.services().size()))
                : Decision.refuse(reason("ungraded"));
    }

    private static ChildcareAddOn childcare() {
        return new ChildcareAddOn() {
            @Override
            public List<ClassType> classTypes() {
                return CLASSES;
            }

            @Override
            public List<CareMode> modes() {
                return List.of(new CareMode("full-day", Text.of("全日托", "full day"), CLAUSE));
            }

            @Override
            public List<ChecklistItem> filing() {
                return List.of(new ChecklistItem("licence", Text.of("证照", "licence"), Optional.empty(), CLAUSE));
            }
        };
    }
}
