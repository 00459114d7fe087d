package cn.songhe.evaluation;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.Subject;
import java.util.Collection;
import java.util.HashSet;

/** Whether the city's own facts and the states of its formulas are named once, and declared for the subject they are read of. */
final class AttributeCheck {

    private final PolicyContents contents;
    private final CheckList list;

    AttributeCheck(PolicyContents contents, CheckList list) {
        this.contents = contents;
        this.list = list;
    }

    void run() {
        var names = new HashSet<String>();
        for (var attribute : contents.attributes()) {
            list.checkCitation(attribute.name(), attribute.citation());
            if (!names.add(attribute.name())) {
                list.report("plugin.duplicate-attribute", attribute.name(), "信息项名称重复", "two attributes have this name");
            }
        }
        contents.formulas().forEach(f -> check(f.id(), f.subject(), f.attributes()));
        contents.rules().forEach(r -> check(r.id(), Subject.FACILITY, r.attributes()));
        contents.basicServices().forEach(s -> check(s.id(), Subject.ELDER, s.attributes()));
        checkStates();
    }

    private void check(String where, Subject<?> subject, Collection<Attribute<?>> attributes) {
        for (var attribute : attributes) {
            if (!contents.attributes().contains(attribute)) {
                list.report(
                        "plugin.unknown-attribute",
                        where,
                        "使用了插件未列出的信息项：" + attribute.name(),
                        "reads an attribute that the plugin does not list: " + attribute.name());
            } else if (!isOf(subject, attribute)) {
                list.report(
                        "plugin.attribute-of-another",
                        where,
                        "信息项所属对象不符：" + attribute.name(),
                        "the attribute is of another subject: " + attribute.name());
            }
        }
    }

    /** A formula about a household also reads what its members' facts have. */
    private static boolean isOf(Subject<?> subject, Attribute<?> attribute) {
        return attribute.subject().equals(subject)
                || subject.equals(Subject.HOUSEHOLD) && attribute.subject().equals(Subject.ELDER);
    }

    private void checkStates() {
        var names = new HashSet<String>();
        for (var formula : contents.formulas()) {
            for (StateKey<?> state : formula.state()) {
                if (!names.add(state.name())) {
                    list.report(
                            "plugin.duplicate-state",
                            formula.id(),
                            "跨期状态名称重复：" + state.name(),
                            "another formula keeps a state of this name: " + state.name());
                }
            }
        }
    }
}
