package cn.songhe.evaluation.register;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Source;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.Text;
import java.util.Map;

/**
 * A fact that only this city needs.
 *
 * @param name its name
 * @param subject of whom it is a fact
 * @param label what it is called
 * @param type what values it has, in words
 * @param options the codes of a choice with what they mean; none of any other type
 * @param source the clause that makes it matter
 */
public record AttributeEntry(
        String name, String subject, Text label, Text type, Map<String, Text> options, Source source) {

    static AttributeEntry of(CityPolicy policy, Attribute<?> attribute) {
        var options =
                attribute.type() instanceof AttributeType.Choice choice ? choice.options() : Map.<String, Text>of();
        return new AttributeEntry(
                attribute.name(),
                attribute.subject().name(),
                attribute.label(),
                type(attribute.type()),
                options,
                Source.of(policy, attribute.citation()));
    }

    private static Text type(AttributeType<?> type) {
        if (type instanceof AttributeType.YesNo) {
            return Text.of("是否", "yes or no");
        }
        if (type instanceof AttributeType.WholeNumber number) {
            return Text.of(
                    number.least() + "至" + number.most() + "的整数",
                    "a whole number from " + number.least() + " to " + number.most());
        }
        if (type instanceof AttributeType.Amount) {
            return Text.of("金额", "an amount of money");
        }
        return type instanceof AttributeType.Day ? Text.of("日期", "a day") : Text.of("单选", "one of several codes");
    }
}
