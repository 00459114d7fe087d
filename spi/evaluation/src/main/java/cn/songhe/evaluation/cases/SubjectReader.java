package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubjectFacts;
import java.util.List;

/**
 * Reads the facts of any subject.
 *
 * @param facilities the facilities that may be named by number
 * @param classes the classes and modes of childcare that may be named
 */
record SubjectReader(FacilityRefs facilities, ClassWords classes) {

    /** The keys under which facts of a subject stand. */
    static final List<String> SUBJECTS =
            Subject.all().stream().map(Subject::name).toList();

    /** The one subject of which the mapping has facts. */
    static Subject<?> only(YamlNode node) {
        var there = Subject.all().stream()
                .filter(s -> node.optional(s.name()).isPresent())
                .toList();
        if (there.size() != 1) {
            throw node.fault(
                    "应恰有一个对象：" + String.join("、", SUBJECTS), "expects exactly one of " + String.join(", ", SUBJECTS));
        }
        return there.get(0);
    }

    <F extends SubjectFacts> F read(Subject<F> subject, YamlNode node, Declared declared) {
        return subject.facts().cast(facts(subject, new DeclaredFacts(node, declared)));
    }

    private SubjectFacts facts(Subject<?> subject, DeclaredFacts facts) {
        return switch (subject.name()) {
            case "elder" -> ElderReader.read(facts, facilities);
            case "child" -> new ChildReader(facts, facilities, classes).read();
            case "facility" -> new FacilityReader(facts, classes).read();
            case "household" -> new HouseholdReader(facts, facilities).read();
            default -> OrganisationReader.read(facts, facilities);
        };
    }
}
