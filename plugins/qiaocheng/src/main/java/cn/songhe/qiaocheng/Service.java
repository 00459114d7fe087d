package cn.songhe.qiaocheng;

import cn.songhe.spi.BasicService;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Terms;
import java.time.LocalDate;

/** An item of the service list 服务清单. It is for persons who are alive and here on the last day of the period. */
abstract class Service implements BasicService {

    final Clause clause;
    private final Eligibility gone;

    Service(Clause clause) {
        this.clause = clause;
        this.gone =
                clause.notEntitled("gone", "在本期最后一日前已去世或已迁出", "died or moved away before the last day of the period");
    }

    @Override
    public final String id() {
        return clause.id();
    }

    @Override
    public final Eligibility judge(ElderFacts elder, Terms terms) {
        var last = terms.period().last();
        return elder.lastDayIn(terms.period()).filter(last::equals).isPresent() ? judge(elder, last, terms) : gone;
    }

    /** Judges somebody who is alive and here on the last day of the period. */
    abstract Eligibility judge(ElderFacts elder, LocalDate last, Terms terms);
}
