package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a case gives, laid over what the file gives.
 *
 * @param shared what the file gives
 */
record GivenFacts(YamlNode shared) {

    static GivenFacts of(YamlNode root) {
        return new GivenFacts(root.optional("given").orElse(root.emptyMap()).only(Keys.GIVEN));
    }

    /** What stands under the key; a fault names the case if neither it nor the file has it. */
    YamlNode required(YamlNode node, String key) {
        return optional(node, key).orElseGet(() -> node.required(key));
    }

    Optional<YamlNode> optional(YamlNode node, String key) {
        var base = shared.optional(key);
        var own = node.optional(key);
        return base.isPresent() ? Optional.of(own.orElse(node.emptyMap()).over(base.get())) : own;
    }

    /** Refuses what the case gives and the question does not ask for. */
    static void refuseOthers(YamlNode node, String... asked) {
        var wanted = Set.of(asked);
        Stream.of(Keys.of(Keys.GIVEN, "on"))
                .filter(key -> !wanted.contains(key))
                .flatMap(key -> node.optional(key).stream())
                .findFirst()
                .ifPresent(other -> {
                    throw other.fault("所问的问题不以此为对象", "what is asked is not decided of this");
                });
    }

    /** The one subject that the case is about: its own, or the file's if it has none. */
    String subject(YamlNode node) {
        var own = subjects(node);
        var candidates = own.isEmpty() ? subjects(shared) : own;
        if (candidates.size() != 1) {
            throw node.fault(
                    "应恰有一个对象：" + String.join("、", SubjectReader.SUBJECTS),
                    "expects exactly one of " + String.join(", ", SubjectReader.SUBJECTS));
        }
        return candidates.get(0);
    }

    private static List<String> subjects(YamlNode node) {
        return SubjectReader.SUBJECTS.stream()
                .filter(key -> node.optional(key).isPresent())
                .toList();
    }
}
