package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Dated;
import cn.songhe.spi.EarlierGrant;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityRef;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Operation;
import cn.songhe.spi.Stay;
import cn.songhe.spi.Subject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Reads the facts of a facility. */
final class FacilityReader {

    private final DeclaredFacts facts;
    private final ClassWords classes;
    private final FacilityRef self;
    private final FacilityFacts.Builder facility;

    FacilityReader(DeclaredFacts facts, ClassWords classes) {
        this.facts = facts;
        this.classes = classes;
        var node = facts.node()
                .only(
                        "id",
                        "kind",
                        "division",
                        "premises",
                        "operation",
                        "investment",
                        "grades",
                        "beds",
                        "residents",
                        "earlierGrants",
                        "classes",
                        "attributes",
                        "state");
        this.self = FacilityRefs.describe(node);
        this.facility = FacilityFacts.of(self, facts.declared().facts());
    }

    FacilityFacts read() {
        facts.optional(Fact.PREMISES, "premises").map(PremisesReader::read).ifPresent(facility::on);
        facts.optional(Fact.OPERATION, "operation")
                .map(FacilityReader::operation)
                .ifPresent(facility::operating);
        facts.optional(Fact.INVESTMENT, "investment").map(Entries::fen).ifPresent(facility::invested);
        Entries.grades(facts.list(Fact.GRADES, "grades")).forEach(facility::graded);
        readOccupancy();
        facts.list(Fact.EARLIER_GRANTS, "earlierGrants").stream()
                .map(FacilityReader::earlierGrant)
                .forEach(facility::grantedBefore);
        facts.list(Fact.CLASSES, "classes").stream().map(classes::group).forEach(facility::teaching);
        OwnFacts.read(facts, Subject.FACILITY, facility);
        return facility.build();
    }

    private void readOccupancy() {
        DatedReader.read(facts.list(Fact.OCCUPANCY, "beds"), FacilityReader::count)
                .forEach(facility::withBeds);
        facts.list(Fact.OCCUPANCY, "residents").stream()
                .map(node -> DatedReader.dated(node.only("from", "through"), "stay"))
                .sorted(Comparator.comparing(Dated::from))
                .forEach(stay -> facility.housed(new Stay(self, stay.from(), stay.through())));
    }

    private static int count(YamlNode node) {
        var count = node.only("count", "from", "through").required("count");
        if (count.wholeNumber() < 0 || count.wholeNumber() > 100_000) {
            throw count.fault("床位数不合理", "not a number of beds");
        }
        return (int) count.wholeNumber();
    }

    private static EarlierGrant earlierGrant(YamlNode node) {
        node.only("formula", "facility", "period");
        return new EarlierGrant(
                node.required("formula").text(),
                node.required("facility").wholeNumber(),
                CaseFile.period(node.required("period")));
    }

    private static Operation operation(YamlNode node) {
        node.only("completed", "opened", "closed", "roundTheClock", "filed");
        return new Operation(
                day(node, "completed"),
                day(node, "opened"),
                day(node, "closed"),
                node.optional("roundTheClock").map(YamlNode::flag).orElse(false),
                day(node, "filed"));
    }

    private static Optional<LocalDate> day(YamlNode node, String key) {
        return node.optional(key).map(YamlNode::date);
    }
}
