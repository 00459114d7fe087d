package cn.songhe.doctor;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Explanation;
import cn.songhe.evaluation.Together;
import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether amounts are sound: not negative, one for each recipient, within the caps that were read. */
final class MoneyExam implements Answers.Look {

    private static final Text NOT_NEGATIVE = Text.of(
            "不足时答复不予；确为追回时声明 takesBack()", "refuse instead; only a formula that takes back declares takesBack()");
    private static final Text ONE_EACH = Text.of("同一对象合并为一笔", "put what one recipient gets into one award");
    private static final Text CUT = Text.of("以 Money.atMost 按上限截取", "cut the amount to the cap by Money.atMost");

    private final CityPolicy policy;
    private final Set<String> takingBack;
    private final Chart chart;

    MoneyExam(CityPolicy policy, Chart chart) {
        this.policy = policy;
        this.chart = chart;
        takingBack = policy.formulas().stream()
                .filter(SubsidyFormula::takesBack)
                .map(SubsidyFormula::id)
                .collect(Collectors.toSet());
        chart.examined(Topic.MONEY);
    }

    @Override
    public void at(Trial trial, Explanation<?> answer) {
        if (answer.outcome() instanceof Together together) {
            together.parts().forEach(part -> at(trial, part));
        }
        if (answer.outcome() instanceof Decision.Granted granted) {
            if (!takingBack.contains(answer.id())) {
                granted.awards().forEach(award -> negative(trial, award));
            }
            recipients(trial, granted.awards());
            Caps.read(policy, trial.law(), answer)
                    .ifPresent(cap -> granted.awards().stream()
                            .filter(award -> award.amount().isMoreThan(cap))
                            .forEach(award -> found(
                                    trial,
                                    "金额" + award.amount() + "元超过上限" + cap + "元",
                                    "CNY " + award.amount() + " is more than the cap of CNY " + cap,
                                    CUT)));
        }
    }

    private void negative(Trial trial, Award award) {
        boolean isNegative = award.amount().fen() < 0
                || award.split().parts().stream().anyMatch(p -> p.amount().fen() < 0);
        if (isNegative) {
            found(trial, "金额为负", "a negative amount", NOT_NEGATIVE);
        }
    }

    private void recipients(Trial trial, List<Award> awards) {
        var recipients = new HashSet<Recipient>();
        for (var award : awards) {
            if (!recipients.add(award.recipient())) {
                found(trial, "同一对象有两笔", "two awards for one recipient", ONE_EACH);
            }
        }
    }

    private void found(Trial trial, String zh, String en, Text remedy) {
        chart.addOnce(Topic.MONEY, trial.id(), Finding.of(trial.where().get(), zh, en, remedy));
    }
}
