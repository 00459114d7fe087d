package cn.songhe.taiyuan;

import cn.songhe.spi.BasicService;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.History;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Terms;
import java.time.LocalDate;
import java.util.Set;

/** An item of the list of services, for persons who have their home in the city. */
abstract class Item implements BasicService {

    final Eligibility entitled;

    private final Clause clause;
    private final Eligibility gone;
    private final Eligibility homeUnknown;
    private final Eligibility elsewhere;

    Item(Clause clause) {
        this.clause = clause;
        entitled = Eligibility.entitled(clause.reason("entitled", "属于服务对象", "is one of those it is for"));
        gone = notEntitled("gone", "在本期开始前已去世或已迁出", "died or moved away before the period");
        homeUnknown = Eligibility.unknown(clause.reason(
                "home-unknown", "所要求的居住地或户籍地没有登记", "the residence or registration asked for is not on record"));
        elsewhere = notEntitled("elsewhere", "居住地或户籍地不在太原市", "the residence or registration is not in Taiyuan");
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
    public final Eligibility judge(ElderFacts person, Terms terms) {
        var here = person.lastDayIn(terms.period());
        if (here.isEmpty()) {
            return gone;
        }
        var home = home(person).on(here.get());
        if (home.isEmpty()) {
            return homeUnknown;
        }
        return home.get().isWithin(Persons.TAIYUAN) ? judge(person, here.get(), terms) : elsewhere;
    }

    /** Where the person's home is, in the sense of the clause. */
    History<DivisionCode> home(ElderFacts person) {
        return person.residence();
    }

    /** Judges who was alive and at home here on the day. */
    abstract Eligibility judge(ElderFacts person, LocalDate day, Terms terms);

    final Eligibility notEntitled(String code, String zh, String en) {
        return Eligibility.notEntitled(reason(code, zh, en));
    }

    final Reason reason(String code, String zh, String en) {
        return clause.reason(code, zh, en);
    }
}
