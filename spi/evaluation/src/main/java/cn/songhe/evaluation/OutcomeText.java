package cn.songhe.evaluation;

import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Finding;
import cn.songhe.spi.FundSource;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Split;
import cn.songhe.spi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The answer at the end of an explanation. */
final class OutcomeText {

    private final Language language;

    OutcomeText(Language language) {
        this.language = language;
    }

    String render(Explanation<?> explanation) {
        if (explanation.outcome() instanceof Finding finding) {
            return word(finding.kind()) + say("：", ": ") + sentence(finding.reason(), explanation.steps());
        }
        if (explanation.outcome() instanceof Decision.Refused refused) {
            return say("不予：", "refused: ") + sentence(refused.reason(), explanation.steps());
        }
        if (explanation.outcome() instanceof Decision.AwaitingStandard awaiting) {
            return say("待定标准：", "awaiting a standard: ") + awaiting.parameter();
        }
        return say("给予 ", "granted ") + awards((Decision.Granted) explanation.outcome());
    }

    /** The sentence with the values that the formula last gave with it. */
    private String sentence(Reason reason, List<Step> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i) instanceof Step.Because because && because.reason().equals(reason)) {
                return language.of(because.text());
            }
        }
        return language.of(reason.text());
    }

    private String awards(Decision.Granted granted) {
        return granted.awards().stream().map(this::award).collect(Collectors.joining(say("；", "; ")));
    }

    private String award(Award award) {
        var form = award.form() == Award.Form.CASH ? say("（现金）", " in cash") : say("（服务）", " in services");
        return recipient(award.recipient()) + " " + yuan(award.amount()) + form + say("：", ": ") + parts(award.split());
    }

    private String recipient(Recipient recipient) {
        return recipient instanceof Recipient.Facility facility
                ? say("设施", "facility ") + facility.id()
                : say("本人", "the person");
    }

    private String parts(Split split) {
        var parts = new ArrayList<String>();
        for (var part : split.parts()) {
            parts.add(purse(part.source()) + " " + yuan(part.amount()));
        }
        return String.join(say("、", ", "), parts);
    }

    private String purse(FundSource source) {
        return word(source.level()) + (source.county() == null ? "" : " " + source.county());
    }

    private String yuan(Object amount) {
        return say(amount + "元", "CNY " + amount);
    }

    private String word(Enum<?> word) {
        return language.of(Words.of(word));
    }

    private String say(String zh, String en) {
        return language.of(Text.of(zh, en));
    }
}
