package cn.songhe.evaluation.cases;

import cn.songhe.spi.Fact;
import cn.songhe.spi.OrganisationFacts;
import cn.songhe.spi.Subject;

/** Reads the facts of an organisation that gives services. */
final class OrganisationReader {

    private OrganisationReader() {}

    static OrganisationFacts read(DeclaredFacts facts, FacilityRefs facilities) {
        facts.node().only("division", "grades", "services", "attributes", "state");
        var organisation = OrganisationFacts.of(
                DatedReader.division(facts.node().required("division")),
                facts.declared().facts());
        Entries.grades(facts.list(Fact.GRADES, "grades")).forEach(organisation::graded);
        Entries.services(facts.list(Fact.SERVICES, "services"), facilities).forEach(organisation::gave);
        OwnFacts.read(facts, Subject.ORGANISATION, organisation);
        return organisation.build();
    }
}
