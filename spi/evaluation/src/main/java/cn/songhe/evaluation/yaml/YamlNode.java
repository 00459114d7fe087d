package cn.songhe.evaluation.yaml;

import cn.songhe.spi.Text;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A place in a YAML file that knows where it is. Whatever does not fit throws a {@link YamlFault} with file and key. */
public final class YamlNode {

    private final String file;
    private final String path;
    private final JsonNode node;

    private YamlNode(String file, String path, JsonNode node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** Reads a file's text. */
    public static YamlNode parse(String file, String yaml) {
        return new YamlNode(file, "", YamlReader.read(file, yaml));
    }

    /** An empty mapping, as if the file said {@code {}} here. */
    public YamlNode emptyMap() {
        return new YamlNode(file, path, JsonNodeFactory.instance.objectNode());
    }

    /** An empty mapping under the key, as if the file said {@code key: {}} here. */
    public YamlNode emptyMap(String key) {
        return at(key, JsonNodeFactory.instance.objectNode());
    }

    /** This mapping, after making sure that it has none but these keys. */
    public YamlNode only(String... keys) {
        var allowed = Set.of(keys);
        for (var key : keys()) {
            if (!allowed.contains(key)) {
                throw at(key, node)
                        .fault(
                                "未知的键；可用的有：" + String.join("、", keys),
                                "unknown key; allowed are " + String.join(", ", keys));
            }
        }
        return this;
    }

    /** The keys of this mapping, in the order of the file. */
    public List<String> keys() {
        if (!node.isObject()) {
            throw fault("应为键值表", "expected a mapping");
        }
        var keys = new ArrayList<String>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** What stands under the key. */
    public YamlNode required(String key) {
        return optional(key).orElseThrow(() -> fault("缺少“" + key + "”", "missing '" + key + "'"));
    }

    /** What stands under the key, if it is there and not null. */
    public Optional<YamlNode> optional(String key) {
        var child = node.get(key);
        return child == null || child.isNull() ? Optional.empty() : Optional.of(at(key, child));
    }

    /** What stands under the key, null included. */
    public YamlNode nullable(String key) {
        return node.has(key) ? at(key, node.get(key)) : required(key);
    }

    /** The entries of the list under the key; none if the key is not there. */
    public List<YamlNode> list(String key) {
        return optional(key).map(YamlNode::list).orElse(List.of());
    }

    /** The entries of this list. */
    public List<YamlNode> list() {
        if (!node.isArray()) {
            throw fault("应为列表", "expected a list");
        }
        var entries = new ArrayList<YamlNode>(node.size());
        for (int i = 0; i < node.size(); i++) {
            entries.add(new YamlNode(file, path + "[" + i + "]", node.get(i)));
        }
        return entries;
    }

    /** Whether this is a list. */
    public boolean isList() {
        return node.isArray();
    }

    /** Whether this is a mapping. */
    public boolean isMap() {
        return node.isObject();
    }

    /** Whether this is a number. */
    public boolean isNumber() {
        return node.isNumber();
    }

    /** A word, sentence or number, as text. */
    public String text() {
        if (node.isNumber()) {
            return node.isIntegralNumber() ? node.asText() : node.decimalValue().toPlainString();
        }
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw fault("应为文字", "expected a text");
        }
        return node.textValue();
    }

    /** A word, number, day, true or false, as text. */
    public String scalar() {
        return node.isBoolean() ? node.asText() : text();
    }

    /** A whole number; a number with decimals is a fault. */
    public long wholeNumber() {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw fault("应为整数", "expected a whole number");
        }
        return node.longValue();
    }

    /** A number with its decimals, exact. */
    public BigDecimal decimal() {
        if (!node.isNumber()) {
            throw fault("应为数字", "expected a number");
        }
        return node.decimalValue();
    }

    /** A day, written {@code 2022-03-04}. */
    public LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw fault("应为日期，如 2022-03-04", "expected a day such as 2022-03-04");
        }
    }

    /** True or false. */
    public boolean flag() {
        if (!node.isBoolean()) {
            throw fault("应为 true 或 false", "expected true or false");
        }
        return node.booleanValue();
    }

    /** A constant of an enumeration, written in lower case with hyphens. */
    public <E extends Enum<E>> E word(Class<E> type) {
        var names = EnumWords.of(type);
        var constant = names.get(text());
        if (constant == null) {
            throw fault(
                    "应为其中之一：" + String.join("、", names.keySet()),
                    "expected one of " + String.join(", ", names.keySet()));
        }
        return constant;
    }

    /** A key of this mapping, itself a constant of an enumeration. */
    public <E extends Enum<E>> E keyAs(String key, Class<E> type) {
        return key(key).word(type);
    }

    /** A key of this mapping, as a text that knows where it is. */
    public YamlNode key(String key) {
        return at(key, TextNode.valueOf(key));
    }

    /** The text in both languages under the key, if it is there. */
    public Optional<Text> optionalText(String key) {
        return optional(key).map(YamlNode::bothLanguages);
    }

    /** A text in both languages, written {@code {zh: …, en: …}}. */
    public Text bothLanguages() {
        only("zh", "en");
        return Text.of(required("zh").text(), required("en").text());
    }

    /** This mapping laid over a base: mappings are merged key by key, anything else replaces, null takes away. */
    public YamlNode over(YamlNode base) {
        return new YamlNode(file, path, Layers.merge(base.node, node));
    }

    /** The same with another word wherever this one stands under one of the keys, at any depth. */
    public YamlNode replacing(String word, String by, Set<String> under) {
        return new YamlNode(file, path, Layers.replace(node, word, by, under, false));
    }

    /** This mapping with something else under the key, if anything stands there. */
    public YamlNode with(String key, UnaryOperator<YamlNode> change) {
        var child = optional(key);
        if (child.isEmpty()) {
            return this;
        }
        var copy = ((ObjectNode) node).deepCopy();
        copy.set(key, change.apply(child.get()).node);
        return new YamlNode(file, path, copy);
    }

    /** This mapping with no other keys than those that are kept. */
    public YamlNode keeping(Predicate<String> kept) {
        var copy = JsonNodeFactory.instance.objectNode();
        keys().stream().filter(kept).forEach(key -> copy.set(key, node.get(key)));
        return new YamlNode(file, path, copy);
    }

    /** This list with every entry changed. */
    public YamlNode each(UnaryOperator<YamlNode> change) {
        var copy = JsonNodeFactory.instance.arrayNode();
        list().forEach(entry -> copy.add(change.apply(entry).node));
        return new YamlNode(file, path, copy);
    }

    /** This list with no other entries than those that are kept. */
    public YamlNode filter(Predicate<YamlNode> kept) {
        var copy = JsonNodeFactory.instance.arrayNode();
        list().stream().filter(kept).forEach(entry -> copy.add(entry.node));
        return new YamlNode(file, path, copy);
    }

    /** What stands here, in one line that can be read again. */
    public String raw() {
        return node.toString();
    }

    /** A fault at this place. */
    public YamlFault fault(String zh, String en) {
        return new YamlFault(file, path, Text.of(zh, en));
    }

    private YamlNode at(String key, JsonNode child) {
        return new YamlNode(file, path.isEmpty() ? key : path + "." + key, child);
    }
}
