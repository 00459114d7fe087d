package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Application;
import cn.songhe.spi.Dated;
import cn.songhe.spi.Grade;
import cn.songhe.spi.Money;
import cn.songhe.spi.ServiceUse;
import java.util.Comparator;
import java.util.List;

/** Reads the entries that facts of several subjects have in common. */
final class Entries {

    private Entries() {}

    static Application application(YamlNode node) {
        node.only("formula", "applied", "confirmed");
        return new Application(
                node.required("formula").text(),
                node.required("applied").date(),
                node.optional("confirmed").map(YamlNode::date).orElse(null));
    }

    static List<Dated<Grade>> grades(List<YamlNode> nodes) {
        return nodes.stream()
                .map(Entries::grade)
                .sorted(Comparator.comparing(Dated::from))
                .toList();
    }

    private static Dated<Grade> grade(YamlNode node) {
        node.only("scheme", "code", "assessed");
        var grade =
                new Grade(node.required("scheme").text(), node.required("code").text());
        return new Dated<>(grade, node.required("assessed").date(), null);
    }

    static List<ServiceUse> services(List<YamlNode> nodes, FacilityRefs facilities) {
        return nodes.stream()
                .map(node -> service(node, facilities))
                .sorted(Comparator.comparing(ServiceUse::day))
                .toList();
    }

    private static ServiceUse service(YamlNode node, FacilityRefs facilities) {
        node.only("day", "item", "provider", "minutes", "price");
        return new ServiceUse(
                node.required("day").date(),
                node.required("item").text(),
                facilities.of(node.required("provider")),
                node.optional("minutes").map(Entries::count).orElse(0L),
                node.optional("price").map(Entries::fen).orElse(Money.ZERO));
    }

    static Money fen(YamlNode node) {
        return Money.ofFen(count(node));
    }

    static long count(YamlNode node) {
        if (node.wholeNumber() < 0) {
            throw node.fault("不得为负数", "must not be negative");
        }
        return node.wholeNumber();
    }
}
