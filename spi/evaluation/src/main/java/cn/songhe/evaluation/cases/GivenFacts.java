package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Subject;
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
        return base.isPresent() ? Optional.of(own.orElse(node.emptyMap(key)).over(base.get())) : own;
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
    Subject<?> subject(YamlNode node) {
        boolean own = SubjectReader.SUBJECTS.stream()
                .anyMatch(key -> node.optional(key).isPresent());
        return SubjectReader.only(own || shared.keys().isEmpty() ? node : shared);
    }
}
