package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Attendance;
import cn.songhe.spi.ChildFacts;
import cn.songhe.spi.Enrolment;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Sex;
import cn.songhe.spi.Subject;
import java.time.LocalDate;
import java.util.Comparator;

/** Reads the facts of a child. The child is a girl and the first unless said otherwise. */
final class ChildReader {

    private final DeclaredFacts facts;
    private final FacilityRefs facilities;
    private final ClassWords classes;
    private final LocalDate birth;
    private final ChildFacts.Builder child;

    ChildReader(DeclaredFacts facts, FacilityRefs facilities, ClassWords classes) {
        this.facts = facts;
        this.facilities = facilities;
        this.classes = classes;
        var node = facts.node()
                .only(
                        "birth",
                        "sex",
                        "order",
                        "registration",
                        "residence",
                        "death",
                        "departure",
                        "enrolments",
                        "attendance",
                        "applications",
                        "attributes",
                        "state");
        this.birth = node.required("birth").date();
        var sex = node.optional("sex").map(n -> n.word(Sex.class)).orElse(Sex.FEMALE);
        int order = node.optional("order").map(ChildReader::order).orElse(1);
        this.child = ChildFacts.of(birth, sex, order, facts.declared().facts());
    }

    private static int order(YamlNode node) {
        if (node.wholeNumber() < 1 || node.wholeNumber() > 99) {
            throw node.fault("孩次从1起", "a child is at least the first");
        }
        return (int) node.wholeNumber();
    }

    ChildFacts read() {
        facts.optional(Fact.LIFE, "death").map(YamlNode::date).ifPresent(child::died);
        facts.optional(Fact.LIFE, "departure").map(YamlNode::date).ifPresent(child::movedOut);
        facts.optional(Fact.REGISTRATION, "registration")
                .ifPresent(n -> DatedReader.divisions(n, birth).forEach(child::registered));
        facts.optional(Fact.RESIDENCE, "residence")
                .ifPresent(n -> DatedReader.divisions(n, birth).forEach(child::resided));
        facts.list(Fact.ENROLMENTS, "enrolments").stream()
                .map(this::enrolment)
                .sorted(Comparator.comparing(Enrolment::from))
                .forEach(child::enrolled);
        facts.list(Fact.ATTENDANCE, "attendance").stream()
                .map(this::attendance)
                .sorted(Comparator.comparing(Attendance::day))
                .forEach(child::attended);
        facts.list(Fact.APPLICATIONS, "applications").stream()
                .map(Entries::application)
                .forEach(child::applied);
        OwnFacts.read(facts, Subject.CHILD, child);
        return child.build();
    }

    private Enrolment enrolment(YamlNode node) {
        node.only("nursery", "class", "mode", "fee", "from", "through");
        var dates = DatedReader.dated(node, "enrolment");
        return new Enrolment(
                facilities.of(node.required("nursery")),
                classes.type(node.required("class")),
                classes.mode(node.required("mode")),
                node.optional("fee").map(Entries::fen),
                dates.from(),
                dates.through());
    }

    private Attendance attendance(YamlNode node) {
        node.only("day", "nursery");
        return new Attendance(node.required("day").date(), facilities.of(node.required("nursery")));
    }
}
