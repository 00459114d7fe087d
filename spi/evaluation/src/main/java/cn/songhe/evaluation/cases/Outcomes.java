package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.Measured;
import cn.songhe.evaluation.Placement;
import cn.songhe.evaluation.Step;
import cn.songhe.evaluation.Together;
import cn.songhe.spi.Award;
import cn.songhe.spi.ClassType;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Indicator.Reading;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.StateKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts computed answers into the words of a case file. */
final class Outcomes {

    private Outcomes() {}

    static Outcome of(Decision decision) {
        var answer = answer(decision);
        if (decision.kept().isEmpty()) {
            return answer;
        }
        var leaves = new TreeMap<String, String>();
        decision.kept().forEach(kept -> leaves.put(kept.key().name(), number(kept)));
        return answer.with("leaves", joined(leaves));
    }

    private static Outcome answer(Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            return Outcome.line("refused: " + refused.reason().code());
        }
        if (decision instanceof Decision.AwaitingStandard awaiting) {
            return Outcome.line("awaiting: " + awaiting.parameter());
        }
        return Outcome.granted(((Decision.Granted) decision)
                .awards().stream().map(Outcomes::award).toList());
    }

    static Outcome of(Finding finding) {
        return Outcome.line(
                "finding: " + word(finding.kind()) + " " + finding.reason().code());
    }

    static Outcome of(Eligibility eligibility) {
        return Outcome.line(
                word(eligibility.kind()) + ": " + eligibility.reason().code());
    }

    static Outcome of(Placement placement) {
        return Outcome.line("class: " + placement.type().map(ClassType::id).orElse("none"));
    }

    static Outcome of(Measured measured) {
        return reading(measured.reading()).with("status", word(measured.status()));
    }

    private static Outcome reading(Reading reading) {
        if (reading instanceof Reading.Missing missing) {
            return Outcome.line("missing: " + missing.measure().name());
        }
        if (reading instanceof Reading.NotApplicable) {
            return Outcome.line("not-applicable");
        }
        var value = (Reading.Value) reading;
        var lacking = value.lacking().stream().map(DivisionCode::value).toList();
        return value(value.numerator(), value.denominator(), value.per(), lacking);
    }

    static Outcome value(long numerator, long denominator, long per, List<String> lacking) {
        return Outcome.line("value: " + numerator + "/" + denominator + " per " + per
                + (lacking.isEmpty() ? "" : ", lacking " + String.join(" ", lacking)));
    }

    static Outcome of(Together together) {
        var granted = new TreeMap<String, String>();
        var cut = new TreeMap<String, String>();
        for (var part : together.parts()) {
            if (part.outcome() instanceof Decision.Granted) {
                granted.put(
                        part.id(),
                        String.valueOf(Together.granted(part.outcome()).fen()));
            }
            var reasons = part.steps().stream()
                    .filter(Step.Cut.class::isInstance)
                    .map(step -> ((Step.Cut) step).reason().code())
                    .collect(Collectors.joining(" "));
            if (!reasons.isEmpty()) {
                cut.put(part.id(), reasons);
            }
        }
        return new Outcome(List.of())
                .with("total", String.valueOf(together.total().fen()))
                .with("formulas", joined(granted))
                .with("cut", joined(cut));
    }

    static String joined(Map<String, String> entries) {
        var text = new TreeMap<>(entries)
                .entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", "));
        return text.isEmpty() ? Outcome.NOTHING : text;
    }

    private static AwardLine award(Award award) {
        var split = award.split().parts().stream()
                .collect(Collectors.toMap(
                        p -> p.source().toString(), p -> p.amount().fen()));
        return new AwardLine(
                recipient(award.recipient()),
                word(award.form()),
                award.amount().fen(),
                split,
                award.quota().map(quota -> quota.quantity() + " " + word(quota.unit())));
    }

    private static String recipient(Recipient recipient) {
        if (recipient instanceof Recipient.Facility facility) {
            return "facility:" + facility.id();
        }
        return recipient instanceof Recipient.Member member ? "member:" + member.id() : "self";
    }

    private static String number(StateKey.Kept<?> kept) {
        return kept.key().kind() == StateKey.Kind.DAY ? kept.value().toString() : String.valueOf(kept.number());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
