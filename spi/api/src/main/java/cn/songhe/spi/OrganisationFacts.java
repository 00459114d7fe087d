package cn.songhe.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is known of one organisation that gives services 养老服务组织, as of one moment of knowledge. */
public final class OrganisationFacts extends SubjectFacts {

    private final DivisionCode division;
    private final History<Grade> grades;
    private final List<ServiceUse> services;

    private OrganisationFacts(Builder b) {
        super(b);
        division = b.division;
        grades = new History<>(b.grades);
        services = List.copyOf(b.services);
    }

    /** Begins the facts of an organisation in a division, of which the facts {@code known} were fetched. */
    public static Builder of(DivisionCode division, Set<Fact> known) {
        return new Builder(division, known);
    }

    /** Where it is registered. */
    public DivisionCode division() {
        return division;
    }

    /** Results of grade assessments, from the day of assessment on. */
    public History<Grade> grades() {
        require(Fact.GRADES);
        return grades;
    }

    /** The services that it gave within the period, in order of day. */
    public List<ServiceUse> services() {
        require(Fact.SERVICES);
        return services;
    }

    /** Collects the facts of one organisation. Entries are given in order of their first days. */
    public static final class Builder extends SubjectFacts.Builder<Builder> {

        private final DivisionCode division;
        private final List<Dated<Grade>> grades = new ArrayList<>(2);
        private final List<ServiceUse> services = new ArrayList<>();

        private Builder(DivisionCode division, Set<Fact> known) {
            super(known);
            this.division = division;
        }

        @Override
        Builder self() {
            return this;
        }

        /** Was graded. */
        public Builder graded(Dated<Grade> entry) {
            grades.add(entry);
            return this;
        }

        /** Gave a service. */
        public Builder gave(ServiceUse service) {
            services.add(service);
            return this;
        }

        /** The facts. */
        public OrganisationFacts build() {
            return new OrganisationFacts(this);
        }
    }
}
