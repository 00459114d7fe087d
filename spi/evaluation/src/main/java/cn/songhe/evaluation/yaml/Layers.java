package cn.songhe.evaluation.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;

/** Makes trees of trees: lays one over another, or puts words in place of words. */
final class Layers {

    private Layers() {}

    /** Mappings are merged key by key; anything else of the upper tree replaces what lies below. */
    static JsonNode merge(JsonNode base, JsonNode upper) {
        if (!base.isObject() || !upper.isObject()) {
            return upper;
        }
        var merged = ((ObjectNode) base).deepCopy();
        upper.properties().forEach(entry -> {
            var below = merged.get(entry.getKey());
            merged.set(entry.getKey(), below == null ? entry.getValue() : merge(below, entry.getValue()));
        });
        return merged;
    }

    /** The tree with another word wherever this one stands under one of the keys. */
    static JsonNode replace(JsonNode node, String word, String by, Set<String> under, boolean isUnder) {
        if (node.isObject()) {
            var copy = JsonNodeFactory.instance.objectNode();
            node.properties()
                    .forEach(entry -> copy.set(
                            entry.getKey(),
                            replace(entry.getValue(), word, by, under, isUnder || under.contains(entry.getKey()))));
            return copy;
        }
        if (node.isArray()) {
            var copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(entry -> copy.add(replace(entry, word, by, under, isUnder)));
            return copy;
        }
        return isUnder && node.isTextual() && node.textValue().equals(word) ? TextNode.valueOf(by) : node;
    }
}
