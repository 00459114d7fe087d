package cn.songhe.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of one household 家庭, as of one moment of knowledge. A fact that was not fetched cannot be read. */
public final class HouseholdFacts extends SubjectFacts {

    private final DivisionCode division;
    private final List<Member> members;
    private final List<Application> applications;

    private HouseholdFacts(Builder b) {
        super(b);
        division = b.division;
        members = List.copyOf(b.members);
        applications = List.copyOf(b.applications);
    }

    /**
     * One elder of the household.
     *
     * @param id the platform's number of the elder
     * @param facts what is known of the elder, by the facts that the formula declares
     */
    public record Member(long id, ElderFacts facts) {}

    /** Begins the facts of a household in a division, of which the facts {@code known} were fetched. */
    public static Builder of(DivisionCode division, Set<Fact> known) {
        return new Builder(division, known);
    }

    /** Where the household lives. */
    public DivisionCode division() {
        return division;
    }

    /** Its elders, in order of their numbers. */
    public List<Member> members() {
        require(Fact.MEMBERS);
        return members;
    }

    /** The household's application for the formula, if there is one. */
    public Optional<Application> application(String formula) {
        require(Fact.APPLICATIONS);
        return applications.stream().filter(a -> a.formula().equals(formula)).findFirst();
    }

    /** Collects the facts of one household. */
    public static final class Builder extends SubjectFacts.Builder<Builder> {

        private final DivisionCode division;
        private final List<Member> members = new ArrayList<>(2);
        private final List<Application> applications = new ArrayList<>(2);

        private Builder(DivisionCode division, Set<Fact> known) {
            super(known);
            this.division = division;
        }

        @Override
        Builder self() {
            return this;
        }

        /** Has a member. */
        public Builder with(Member member) {
            members.add(member);
            return this;
        }

        /** Applied. */
        public Builder applied(Application application) {
            applications.add(application);
            return this;
        }

        /** The facts. */
        public HouseholdFacts build() {
            return new HouseholdFacts(this);
        }
    }
}
