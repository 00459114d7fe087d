package cn.songhe.evaluation.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lays one tree over another. */
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
}
