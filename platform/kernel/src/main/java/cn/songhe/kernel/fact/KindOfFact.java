package cn.songhe.kernel.fact;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.Text;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kind of fact and how its value is written, for whoever puts a form together.
 *
 * @param kind the kind
 * @param attribute the name of the attribute, for one of the city's own facts; otherwise null
 * @param title what it is called
 * @param form how a value is written
 * @param options the values that are allowed, where there is a list of them
 * @param least the least number, where there is one
 * @param most the greatest number, where there is one
 */
@Schema(name = "KindOfFact")
public record KindOfFact(
        String kind, String attribute, Text title, Form form, List<Option> options, Long least, Long most) {

    /** How a value is written. */
    public enum Form {
        /** It happened on the first day of the statement: always {@code yes}. */
        EVENT,
        /** {@code true} or {@code false}. */
        YES_NO,
        /** A division code of the tenant. */
        DIVISION,
        /** One of the options. */
        CHOICE,
        /** A whole number. */
        NUMBER,
        /** Whole fen. */
        AMOUNT,
        /** Hundredths of a square metre. */
        AREA,
        /** A day, such as 2022-05-31. */
        DAY,
        /** Words. */
        TEXT,
        /** A scheme of grades, a colon, the grade. */
        GRADE
    }

    /**
     * A value that is allowed.
     *
     * @param label what it means; null where the value is a technical name that every client has words for
     */
    @Schema(name = "FactOption")
    public record Option(String value, Text label) {}

    /** A kind whose value is written so. */
    public static KindOfFact of(Enum<?> kind, Text title, Form form) {
        return new KindOfFact(kind.name(), null, title, form, null, null, null);
    }

    /** A kind whose value is one of the constants. */
    public static KindOfFact oneOf(Enum<?> kind, Text title, Enum<?>... values) {
        return choice(kind, title, Stream.of(values).map(Enum::name));
    }

    /** A kind whose value is a level from 0. */
    public static KindOfFact level(Enum<?> kind, Text title, int heaviest) {
        return choice(kind, title, IntStream.rangeClosed(0, heaviest).mapToObj(String::valueOf));
    }

    /** One of the city's own facts. */
    public static KindOfFact own(Enum<?> kind, Attribute<?> attribute) {
        var type = attribute.type();
        if (type instanceof AttributeType.Choice choice) {
            var options = choice.options().entrySet().stream()
                    .map(e -> new Option(e.getKey(), e.getValue()))
                    .toList();
            return own(kind, attribute, Form.CHOICE, options, null, null);
        }
        if (type instanceof AttributeType.WholeNumber number) {
            return own(kind, attribute, Form.NUMBER, null, number.least(), number.most());
        }
        if (type instanceof AttributeType.Amount) {
            return own(kind, attribute, Form.AMOUNT, null, 0L, null);
        }
        return own(kind, attribute, type instanceof AttributeType.Day ? Form.DAY : Form.YES_NO, null, null, null);
    }

    private static KindOfFact own(
            Enum<?> kind, Attribute<?> attribute, Form form, List<Option> options, Long least, Long most) {
        return new KindOfFact(kind.name(), attribute.name(), attribute.label(), form, options, least, most);
    }

    private static KindOfFact choice(Enum<?> kind, Text title, Stream<String> values) {
        var options = values.map(value -> new Option(value, null)).toList();
        return new KindOfFact(kind.name(), null, title, Form.CHOICE, options, null, null);
    }
}
