package cn.songhe.cookbook;

import cn.songhe.spi.Application;
import cn.songhe.spi.Arrears;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** Arrears for a limited time 补发不超过若干个月: decided like any other month; the platform pays arrears only as far back as is declared. */
final class SixMonthsBack extends Timed {

    private static final Example EXAMPLE = new Example("CB-ARREARS", "三(4)", "限期补发的补贴", "Subsidy with limited arrears");

    private static final ParameterKey<Long> MONTHS = ParameterKey.of("arrears.months", Unit.MONTHS);

    private static final Decision NOT_APPLIED =
            EXAMPLE.refusal("not-applied", "没有获得确认的申请", "there is no confirmed application");

    SixMonthsBack() {
        super(EXAMPLE, Set.of(Fact.APPLICATIONS), Set.of(MONTHLY));
    }

    @Override
    public Arrears arrears() {
        return Arrears.within(MONTHS);
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var last = terms.period().last();
        return elder.application(id()).filter(Application::isConfirmed).isPresent() ? grant(last, terms) : NOT_APPLIED;
    }
}
