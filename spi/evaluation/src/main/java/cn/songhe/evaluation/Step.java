package cn.songhe.evaluation;

import cn.songhe.spi.Citation;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Money;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One step of a reasoning. */
public sealed interface Step {

    /**
     * A parameter was read.
     *
     * @param name its name
     * @param title its title, if it has one
     * @param unit the name of its unit
     * @param value its value with the unit, as people read it
     * @param since in force since
     * @param citation where it is written; empty if only the tenant's own decision sets it
     * @param note what was decided where the text is silent
     * @param overriddenBy the tenant's ground, where the value is the tenant's own
     * @param setFor the division that set it for itself, if one did
     */
    record ParameterRead(
            String name,
            Optional<Text> title,
            String unit,
            Text value,
            LocalDate since,
            Optional<Citation> citation,
            Optional<Text> note,
            Optional<String> overriddenBy,
            Optional<DivisionCode> setFor)
            implements Step {}

    /**
     * The formula said why.
     *
     * @param reason the sentence with places for values, and its clause
     * @param values the values, as the formula gave them
     */
    record Because(Reason reason, List<Object> values) implements Step {

        /** Keeps an immutable copy. */
        public Because {
            values = List.copyOf(values);
        }

        /** The sentence with the values in their places. */
        public Text text() {
            return Places.fill(reason.text(), values);
        }
    }

    /**
     * A rule of combination took something away.
     *
     * @param reason the rule's sentence and clause
     * @param before what the formula gave before
     * @param after what is left
     */
    record Cut(Reason reason, Money before, Money after) implements Step {

        /** The sentence with both amounts, in yuan. */
        public Text text() {
            var to = after.equals(Money.ZERO) ? Text.of("不予发放", "nothing is given") : left();
            return Text.of(
                    "待遇衔接：" + reason.text().zh() + "；原计" + before + "元，" + to.zh(),
                    "benefits together: " + reason.text().en() + "; it was CNY " + before + ", " + to.en());
        }

        private Text left() {
            return Text.of("减为" + after + "元", "CNY " + after + " is left");
        }
    }
}
