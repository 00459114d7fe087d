package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HouseholdFacts;
import cn.songhe.spi.Subject;
import java.util.Comparator;

/** Reads the facts of a household. */
final class HouseholdReader {

    private final DeclaredFacts facts;
    private final FacilityRefs facilities;

    HouseholdReader(DeclaredFacts facts, FacilityRefs facilities) {
        this.facts = facts;
        this.facilities = facilities;
        facts.node().only("division", "members", "applications", "attributes", "state");
    }

    HouseholdFacts read() {
        var household = HouseholdFacts.of(
                DatedReader.division(facts.node().required("division")),
                facts.declared().facts());
        facts.list(Fact.MEMBERS, "members").stream()
                .map(this::member)
                .sorted(Comparator.comparing(HouseholdFacts.Member::id))
                .forEach(household::with);
        facts.list(Fact.APPLICATIONS, "applications").stream()
                .map(Entries::application)
                .forEach(household::applied);
        OwnFacts.read(facts, Subject.HOUSEHOLD, household);
        return household.build();
    }

    private HouseholdFacts.Member member(YamlNode node) {
        var elder = new DeclaredFacts(node, facts.declared().ofMember());
        return new HouseholdFacts.Member(node.required("id").wholeNumber(), ElderReader.member(elder, facilities));
    }
}
