package cn.songhe.shuangyashan;

import cn.songhe.spi.Citation;
import cn.songhe.spi.FacilityRule;
import cn.songhe.spi.Text;

/** What every facility rule of this city says of itself. */
abstract class Rule implements FacilityRule {

    private final Clause clause;
    private final Text title;

    Rule(Clause clause, Text title) {
        this.clause = clause;
        this.title = title;
    }

    @Override
    public final String id() {
        return clause.id();
    }

    @Override
    public final Text title() {
        return title;
    }

    @Override
    public final Citation citation() {
        return clause.citation();
    }
}
