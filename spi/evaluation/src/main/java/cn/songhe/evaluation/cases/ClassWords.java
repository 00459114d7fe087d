package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.CareMode;
import cn.songhe.spi.ClassGroup;
import cn.songhe.spi.ClassType;
import java.util.List;
import java.util.Optional;

/**
 * The ids of classes and modes of childcare that a file may name: those of the city, or any if it adds nothing for children.
 *
 * @param types the classes
 * @param modes the modes
 */
record ClassWords(Optional<List<String>> types, Optional<List<String>> modes) {

    /** Any word: what a city does not know, it does not answer for. */
    static final ClassWords ANY = new ClassWords(Optional.empty(), Optional.empty());

    static ClassWords of(CityPolicy policy) {
        return new ClassWords(
                policy.childcare()
                        .map(c -> c.classTypes().stream().map(ClassType::id).toList()),
                policy.childcare().map(c -> c.modes().stream().map(CareMode::id).toList()));
    }

    String type(YamlNode node) {
        return known(node, types);
    }

    String mode(YamlNode node) {
        return known(node, modes);
    }

    private static String known(YamlNode node, Optional<List<String>> words) {
        if (words.isPresent() && !words.get().contains(node.text())) {
            throw node.fault(
                    "应为其中之一：" + String.join("、", words.get()), "expected one of " + String.join(", ", words.get()));
        }
        return node.text();
    }

    ClassGroup group(YamlNode node) {
        node.only("type", "children", "carers");
        return new ClassGroup(
                type(node.required("type")),
                Entries.count(node.required("children")),
                Entries.count(node.required("carers")));
    }
}
