package cn.songhe.qiaocheng;

import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import java.time.LocalDate;
import java.util.Set;

/** A support as an item of the list: for whom it is does not wait for its standard. */
final class SupportItem extends Service {

    private final Support support;
    private final Eligibility entitled;

    SupportItem(String id, Support support) {
        super(new Clause(id, "三(二)4"));
        this.support = support;
        this.entitled = clause.entitled(
                "entitled",
                "符合条件且评估在有效期内；金额以补贴标准为准",
                "meets the conditions and is validly assessed; the amount is for the standard to say");
    }

    @Override
    public Set<Fact> requires() {
        return support.requires();
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return support.conditions();
    }

    @Override
    Eligibility judge(ElderFacts elder, LocalDate last, Terms terms) {
        return support.barrier(elder, last, terms).map(Eligibility::notEntitled).orElse(entitled);
    }
}
