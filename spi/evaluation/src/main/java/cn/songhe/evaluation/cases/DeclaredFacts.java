package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Fact;
import java.util.List;
import java.util.Optional;

/**
 * The facts a case gives, of which only the declared ones may be given.
 *
 * @param node the facts
 * @param declared what the question declares
 */
record DeclaredFacts(YamlNode node, Declared declared) {

    Optional<YamlNode> optional(Fact fact, String key) {
        var value = node.optional(key);
        if (value.isPresent() && !declared.facts().contains(fact)) {
            throw value.get().fault("公式未声明此项事实，不会读取", "the formula does not declare this fact and would not read it");
        }
        return value;
    }

    List<YamlNode> list(Fact fact, String key) {
        return optional(fact, key).map(YamlNode::list).orElse(List.of());
    }
}
