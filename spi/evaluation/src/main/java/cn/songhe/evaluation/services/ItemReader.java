package cn.songhe.evaluation.services;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Citation;
import cn.songhe.spi.Text;
import java.util.Optional;

/** Reads one item. What is at hand has its beneficiaries and its content. */
final class ItemReader {

    private ItemReader() {}

    static ServiceItem read(YamlNode node, String document) {
        node.only(
                "id",
                "title",
                "category",
                "label",
                "beneficiaries",
                "content",
                "standard",
                "supply",
                "payer",
                "department",
                "formula",
                "clause",
                "available");
        boolean available = node.optional("available").map(YamlNode::flag).orElse(true);
        return new ServiceItem(
                node.required("id").text(),
                node.required("title").bothLanguages(),
                node.required("category").word(Category.class),
                node.optionalText("label"),
                wording(node, "beneficiaries", available),
                wording(node, "content", available),
                node.optionalText("standard"),
                node.optionalText("supply"),
                node.optionalText("payer"),
                node.optionalText("department"),
                node.optional("formula").map(YamlNode::text),
                new Citation(document, node.required("clause").text()),
                available);
    }

    private static Optional<Text> wording(YamlNode node, String key, boolean available) {
        return available ? Optional.of(node.required(key).bothLanguages()) : node.optionalText(key);
    }
}
