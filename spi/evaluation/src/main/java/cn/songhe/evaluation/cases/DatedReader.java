package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Dated;
import cn.songhe.spi.DivisionCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Reads what held when, in order of the first days. */
final class DatedReader {

    private DatedReader() {}

    /** Entries whose value stands beside {@code from} and {@code through}. */
    static <T> List<Dated<T>> read(List<YamlNode> nodes, Function<YamlNode, T> value) {
        return nodes.stream()
                .map(node -> dated(node, value.apply(node)))
                .sorted(Comparator.comparing(Dated<T>::from))
                .toList();
    }

    static <T> Dated<T> dated(YamlNode node, T value) {
        try {
            return new Dated<>(value, node.required("from").date(), through(node));
        } catch (IllegalArgumentException e) {
            throw node.fault("止日早于起日", e.getMessage());
        }
    }

    static LocalDate through(YamlNode node) {
        return node.optional("through").map(YamlNode::date).orElse(null);
    }

    /** A division that holds since a day, or a list of dated divisions. */
    static List<Dated<DivisionCode>> divisions(YamlNode node, LocalDate since) {
        if (!node.isList()) {
            return List.of(new Dated<>(division(node), since, null));
        }
        return read(
                node.list(),
                entry -> division(entry.only("value", "from", "through").required("value")));
    }

    static DivisionCode division(YamlNode node) {
        try {
            return DivisionCode.of(node.text());
        } catch (IllegalArgumentException e) {
            throw node.fault("区划代码应为6、9或12位数字", e.getMessage());
        }
    }
}
