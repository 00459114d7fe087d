package cn.songhe.shenyang;

import cn.songhe.spi.BasicService;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Terms;
import java.time.LocalDate;
import java.util.Set;

/** An item of the list of services, for elders who live in the city. */
abstract class Item implements BasicService {

    final Eligibility entitled;

    private final Clause clause;
    private final ParameterKey<Long> age;
    private final Eligibility gone;
    private final Eligibility tooYoung;
    private final Eligibility residenceUnknown;
    private final Eligibility elsewhere;

    Item(Clause clause, ParameterKey<Long> age) {
        this.clause = clause;
        this.age = age;
        entitled = Eligibility.entitled(reason("entitled", "属于服务对象", "is one of those it is for"));
        gone = notEntitled("gone", "在本期开始前已去世或已迁出", "died or moved away before the period");
        tooYoung = notEntitled("too-young", "截至本期最后一日未满规定年龄", "is below the age set by the last day of the period");
        residenceUnknown = unknown("residence-unknown", "没有登记居住地", "the residence is not on record");
        elsewhere = notEntitled("elsewhere", "不居住在沈阳市", "does not live in Shenyang");
    }

    @Override
    public final String id() {
        return clause.id();
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.RESIDENCE);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(age);
    }

    @Override
    public final Eligibility judge(ElderFacts person, Terms terms) {
        var here = person.lastDayIn(terms.period());
        if (here.isEmpty()) {
            return gone;
        }
        if (!Persons.hasAge(person, age, terms)) {
            return tooYoung;
        }
        var residence = person.residence().on(here.get());
        if (residence.isEmpty()) {
            return residenceUnknown;
        }
        return residence.get().isWithin(Persons.SHENYANG) ? judge(person, here.get(), terms) : elsewhere;
    }

    /** Judges who has the age and lived here on the day. */
    abstract Eligibility judge(ElderFacts elder, LocalDate day, Terms terms);

    final Eligibility notEntitled(String code, String zh, String en) {
        return Eligibility.notEntitled(reason(code, zh, en));
    }

    final Eligibility unknown(String code, String zh, String en) {
        return Eligibility.unknown(reason(code, zh, en));
    }

    private Reason reason(String code, String zh, String en) {
        return clause.reason(code, zh, en);
    }
}
