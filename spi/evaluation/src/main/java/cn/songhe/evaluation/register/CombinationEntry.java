package cn.songhe.evaluation.register;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Source;
import cn.songhe.spi.Combination;
import cn.songhe.spi.Text;
import java.util.List;

/**
 * A rule by which benefits go together.
 *
 * @param code the code of its reason
 * @param rule what it does, in words
 * @param formulas the ids of all formulas concerned
 * @param why the sentence shown where it takes something away
 * @param source where it is written
 */
public record CombinationEntry(String code, Text rule, List<String> formulas, Text why, Source source) {

    static CombinationEntry of(CityPolicy policy, Combination rule) {
        return new CombinationEntry(
                rule.reason().code(),
                words(rule),
                rule.formulas(),
                rule.reason().text(),
                Source.of(policy, rule.reason().citation()));
    }

    private static Text words(Combination rule) {
        if (rule instanceof Combination.Highest highest) {
            return Text.of(zh(highest.formulas()) + "只给予最高一项", "only the highest of " + en(highest.formulas()));
        }
        if (rule instanceof Combination.Chosen chosen) {
            return Text.of(
                    zh(chosen.formulas()) + "由本人择一；未选定时：" + otherwise(chosen).zh(),
                    "one of " + en(chosen.formulas()) + " by choice; without one: "
                            + otherwise(chosen).en());
        }
        if (rule instanceof Combination.Bars bars) {
            return Text.of(
                    "已享受" + zh(bars.granted()) + "的，不再给予" + zh(bars.barred()),
                    "who is granted " + en(bars.granted()) + " is not granted " + en(bars.barred()));
        }
        if (rule instanceof Combination.Deducts deducts) {
            return Text.of(
                    "从" + deducts.from() + "中扣除" + zh(deducts.deducted()),
                    en(deducts.deducted()) + " deducted from " + deducts.from());
        }
        var caps = (Combination.CapsSum) rule;
        return Text.of(
                zh(caps.formulas()) + "合计不超过" + caps.cap().name(),
                en(caps.formulas()) + " together at most " + caps.cap().name());
    }

    private static Text otherwise(Combination.Chosen chosen) {
        return switch (chosen.otherwise()) {
            case HIGHEST -> Text.of("给予最高一项", "the highest");
            case FIRST -> Text.of("给予排列在前的一项", "the first in the list");
            case NONE -> Text.of("不予发放", "nothing");
        };
    }

    private static String zh(List<String> formulas) {
        return String.join("、", formulas);
    }

    private static String en(List<String> formulas) {
        return String.join(", ", formulas);
    }
}
