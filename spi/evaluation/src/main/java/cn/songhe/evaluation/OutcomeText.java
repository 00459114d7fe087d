package cn.songhe.evaluation;

import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Eligibility;
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

    private final CityPolicy policy;
    private final Language language;

    OutcomeText(CityPolicy policy, Language language) {
        this.policy = policy;
        this.language = language;
    }

    /** The verdict and why. */
    String render(Explanation<?> explanation) {
        var outcome = explanation.outcome();
        if (outcome instanceof Decision decision) {
            return verdict(decision) + why(explanation);
        }
        if (outcome instanceof Finding finding) {
            return word(finding.kind()) + say("：", ": ") + why(explanation);
        }
        if (outcome instanceof Eligibility eligibility) {
            return word(eligibility.kind()) + say("：", ": ") + why(explanation);
        }
        return why(explanation);
    }

    private String verdict(Decision decision) {
        if (decision instanceof Decision.Refused) {
            return say("不予：", "refused: ");
        }
        return decision instanceof Decision.AwaitingStandard
                ? say("待定标准：", "awaiting a standard: ")
                : say("给予 ", "granted ");
    }

    /** What is given, or why nothing is. */
    String why(Explanation<?> explanation) {
        var outcome = explanation.outcome();
        if (outcome instanceof Decision decision) {
            return why(decision, explanation.steps());
        }
        if (outcome instanceof Finding finding) {
            return sentence(finding.reason(), explanation.steps());
        }
        if (outcome instanceof Eligibility eligibility) {
            return sentence(eligibility.reason(), explanation.steps());
        }
        if (outcome instanceof Measured measured) {
            return new MeasuredText(language).render(measured);
        }
        if (outcome instanceof Together together) {
            return say("合计 ", "together ") + yuan(together.total());
        }
        return ((Placement) outcome)
                .type()
                .map(type -> language.of(type.title()))
                .orElse(say("无适龄班型", "no class for this age"));
    }

    private String why(Decision decision, List<Step> steps) {
        if (decision instanceof Decision.Refused refused) {
            return sentence(refused.reason(), steps);
        }
        return decision instanceof Decision.AwaitingStandard awaiting
                ? awaited(awaiting.parameter())
                : awards((Decision.Granted) decision);
    }

    private String awaited(String name) {
        return policy.book()
                .find(name)
                .flatMap(Parameter::title)
                .map(title -> language.of(title) + say("（" + name + "）", " (" + name + ")"))
                .orElse(name);
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
        var form = language.of(Words.of(award.form()));
        var what = award.quota()
                .map(quota -> language.of(ValueText.of(quota))
                        + (award.amount().fen() == 0 ? "" : say("、", " and ") + yuan(award.amount())))
                .orElseGet(() -> yuan(award.amount()));
        return recipient(award.recipient()) + " " + what + say("（" + form + "）", " in " + form) + say("：", ": ")
                + parts(award.split());
    }

    private String recipient(Recipient recipient) {
        if (recipient instanceof Recipient.Facility facility) {
            return say("设施", "facility ") + facility.id();
        }
        return recipient instanceof Recipient.Member member
                ? say("家庭成员", "member ") + member.id()
                : say("本人", "the person");
    }

    private String parts(Split split) {
        var parts = new ArrayList<String>();
        for (var part : split.parts()) {
            var amount = split.total().fen() == 0 ? "" : " " + yuan(part.amount());
            parts.add(purse(part.source()) + amount);
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
