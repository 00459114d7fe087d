package cn.songhe.evaluation;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Area;
import cn.songhe.spi.Money;
import cn.songhe.spi.Rate;
import java.util.function.Supplier;

/** Reads values of one number. */
final class Scalars {

    private Scalars() {}

    static Money money(YamlNode node) {
        return Money.ofFen(count(node));
    }

    static Long count(YamlNode node) {
        long number = node.wholeNumber();
        if (number < 0) {
            throw node.fault("不得为负数", "must not be negative");
        }
        return number;
    }

    static Long percent(YamlNode node) {
        long number = count(node);
        if (number > 100) {
            throw node.fault("百分比应在 0 至 100 之间", "a percentage lies between 0 and 100");
        }
        return number;
    }

    static Area area(YamlNode node) {
        return checked(node, () -> Area.ofSquareMetres(node.decimal().toPlainString()));
    }

    static Rate rate(YamlNode node) {
        return checked(node, () -> new Rate(node.decimal()));
    }

    static <T> T checked(YamlNode node, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw node.fault("数值无效：" + e.getMessage(), e.getMessage());
        }
    }
}
