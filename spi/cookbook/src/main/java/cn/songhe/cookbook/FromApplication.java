package cn.songhe.cookbook;

import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Terms;
import java.util.Set;

/** From the month of application on 自申请当月起: a late application is not paid back. */
final class FromApplication extends Timed {

    private static final Example EXAMPLE =
            new Example("CB-FROM-APPLICATION", "三(1)", "自申请当月起发放", "Paid from the month of application");

    private static final Decision TOO_YOUNG = EXAMPLE.refusal("too-young", "未达到规定年龄", "has not reached the age");
    private static final Decision NOT_APPLIED = EXAMPLE.refusal(
            "not-applied", "本月末尚未申请，或者申请未获确认", "had not applied by the end of the month, or is not confirmed");

    FromApplication() {
        super(EXAMPLE, Set.of(Fact.APPLICATIONS), Set.of(MONTHLY, AGE));
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var last = terms.period().last();
        if (!isOldEnough(elder, last, terms)) {
            return TOO_YOUNG;
        }
        var application = elder.application(id())
                .filter(a -> a.isConfirmed() && !a.applied().isAfter(last));
        return application.map(a -> grant(a.applied(), terms)).orElse(NOT_APPLIED);
    }
}
