package cn.songhe.spi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of one facility 养老服务设施, as of one moment of knowledge. A fact that was not fetched cannot be read. */
public final class FacilityFacts extends SubjectFacts {

    private final FacilityRef self;
    private final Premises premises;
    private final Operation operation;
    private final Money investment;
    private final History<Grade> grades;
    private final History<Integer> beds;
    private final List<Stay> residents;
    private final List<EarlierGrant> earlierGrants;
    private final List<ClassGroup> classes;

    private FacilityFacts(Builder b) {
        super(b);
        self = b.facility;
        premises = b.premises;
        operation = b.operation;
        investment = b.investment;
        grades = new History<>(b.grades);
        beds = new History<>(b.beds);
        residents = List.copyOf(b.residents);
        earlierGrants = List.copyOf(b.earlierGrants);
        classes = List.copyOf(b.classes);
    }

    /** Begins the facts of a facility, of which the facts {@code known} were fetched. */
    public static Builder of(FacilityRef self, Set<Fact> known) {
        return new Builder(self, known);
    }

    /** The facility itself: number, kind, division. */
    public FacilityRef self() {
        return self;
    }

    /** Its premises; empty for a service without premises. */
    public Optional<Premises> premises() {
        require(Fact.PREMISES);
        return Optional.ofNullable(premises);
    }

    /** Its life as an operation. */
    public Operation operation() {
        require(Fact.OPERATION);
        return operation;
    }

    /** The operator's own construction investment 建设投入, if it is known. */
    public Optional<Money> investment() {
        require(Fact.INVESTMENT);
        return Optional.ofNullable(investment);
    }

    /** Results of grade assessments, from the day of assessment on. */
    public History<Grade> grades() {
        require(Fact.GRADES);
        return grades;
    }

    /** The number of beds available. */
    public History<Integer> beds() {
        require(Fact.OCCUPANCY);
        return beds;
    }

    /** Bed-days occupied and available from the first day through the last, both included. */
    public Occupancy occupancy(LocalDate first, LocalDate last) {
        require(Fact.OCCUPANCY);
        long available = 0;
        for (var entry : beds.entries()) {
            available += entry.value() * daysWithin(entry.from(), entry.through(), first, last);
        }
        long occupied = 0;
        for (var stay : residents) {
            occupied += daysWithin(stay.from(), stay.through(), first, last);
        }
        return new Occupancy(occupied, available);
    }

    private static long daysWithin(LocalDate from, LocalDate through, LocalDate first, LocalDate last) {
        long begin = Math.max(from.toEpochDay(), first.toEpochDay());
        long end = through == null ? last.toEpochDay() : Math.min(through.toEpochDay(), last.toEpochDay());
        return Math.max(0, end - begin + 1);
    }

    /** What was granted before for the same premises, by this facility or another. */
    public List<EarlierGrant> earlierGrants() {
        require(Fact.EARLIER_GRANTS);
        return earlierGrants;
    }

    /** The classes of a nursery on the last day of the period. */
    public List<ClassGroup> classes() {
        require(Fact.CLASSES);
        return classes;
    }

    /** Collects the facts of one facility. Entries are given in order of their first days. */
    public static final class Builder extends SubjectFacts.Builder<Builder> {

        private final FacilityRef facility;
        private Premises premises;
        private Operation operation =
                new Operation(Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
        private Money investment;
        private final List<Dated<Grade>> grades = new ArrayList<>();
        private final List<Dated<Integer>> beds = new ArrayList<>();
        private final List<Stay> residents = new ArrayList<>();
        private final List<EarlierGrant> earlierGrants = new ArrayList<>();
        private final List<ClassGroup> classes = new ArrayList<>();

        private Builder(FacilityRef self, Set<Fact> known) {
            super(known);
            this.facility = self;
        }

        @Override
        Builder self() {
            return this;
        }

        /** Stands on the premises. */
        public Builder on(Premises value) {
            premises = value;
            return this;
        }

        /** Operates so. */
        public Builder operating(Operation value) {
            operation = value;
            return this;
        }

        /** The operator invested so much in its construction. */
        public Builder invested(Money value) {
            investment = value;
            return this;
        }

        /** Was graded. */
        public Builder graded(Dated<Grade> entry) {
            grades.add(entry);
            return this;
        }

        /** Had so many beds. */
        public Builder withBeds(Dated<Integer> entry) {
            beds.add(entry);
            return this;
        }

        /** Housed a resident. */
        public Builder housed(Stay stay) {
            residents.add(stay);
            return this;
        }

        /** Something was granted before on the same premises. */
        public Builder grantedBefore(EarlierGrant grant) {
            earlierGrants.add(grant);
            return this;
        }

        /** Has a class of children. */
        public Builder teaching(ClassGroup group) {
            classes.add(group);
            return this;
        }

        /** The facts. */
        public FacilityFacts build() {
            return new FacilityFacts(this);
        }
    }
}
