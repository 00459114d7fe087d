package cn.songhe.cookbook;

import cn.songhe.spi.Application;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Terms;
import java.util.Set;

/** From the month in which the conditions were met 自符合条件当月起: the day of application does not matter, so late ones are paid back. */
final class FromEligibility extends Timed {

    private static final Example EXAMPLE =
            new Example("CB-FROM-ELIGIBILITY", "三(2)", "自符合条件当月起发放", "Paid from the month of eligibility");

    private static final Decision TOO_YOUNG = EXAMPLE.refusal("too-young", "未达到规定年龄", "has not reached the age");
    private static final Decision NOT_APPLIED =
            EXAMPLE.refusal("not-applied", "没有获得确认的申请", "there is no confirmed application");

    FromEligibility() {
        super(EXAMPLE, Set.of(Fact.APPLICATIONS), Set.of(MONTHLY, AGE));
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var last = terms.period().last();
        if (!isOldEnough(elder, last, terms)) {
            return TOO_YOUNG;
        }
        return elder.application(id()).filter(Application::isConfirmed).isPresent() ? grant(last, terms) : NOT_APPLIED;
    }
}
