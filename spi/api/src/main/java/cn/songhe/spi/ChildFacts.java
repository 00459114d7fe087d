package cn.songhe.spi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of one child 婴幼儿, as of one moment of knowledge. A fact that was not fetched cannot be read. */
public final class ChildFacts extends SubjectFacts {

    private final LocalDate birth;
    private final Sex sex;
    private final int order;
    private final LocalDate death;
    private final LocalDate departure;
    private final History<DivisionCode> registration;
    private final History<DivisionCode> residence;
    private final List<Enrolment> enrolments;
    private final List<Attendance> attendance;
    private final List<Application> applications;

    private ChildFacts(Builder b) {
        super(b);
        birth = b.birth;
        sex = b.sex;
        order = b.order;
        death = b.death;
        departure = b.departure;
        registration = new History<>(b.registration);
        residence = new History<>(b.residence);
        enrolments = List.copyOf(b.enrolments);
        attendance = List.copyOf(b.attendance);
        applications = List.copyOf(b.applications);
    }

    /**
     * Begins the facts of a child, of whom the facts {@code known} were fetched.
     *
     * @param order the child's place among its parents' children 孩次, from 1
     */
    public static Builder of(LocalDate birth, Sex sex, int order, Set<Fact> known) {
        return new Builder(birth, sex, order, known);
    }

    /** The date of birth. */
    public LocalDate birth() {
        return birth;
    }

    /** The sex on the civil register. */
    public Sex sex() {
        return sex;
    }

    /** The place among its parents' children 孩次, from 1. */
    public int order() {
        return order;
    }

    /** Completed months on the day. */
    public int monthsOn(LocalDate day) {
        return Age.monthsOn(birth, day);
    }

    /** The day of death, if it is known. */
    public Optional<LocalDate> death() {
        require(Fact.LIFE);
        return Optional.ofNullable(death);
    }

    /** The day on which the child moved out of the tenant's area for good, if so. */
    public Optional<LocalDate> departure() {
        require(Fact.LIFE);
        return Optional.ofNullable(departure);
    }

    /** The division of the household register. */
    public History<DivisionCode> registration() {
        require(Fact.REGISTRATION);
        return registration;
    }

    /** The division where the child really lives. */
    public History<DivisionCode> residence() {
        require(Fact.RESIDENCE);
        return residence;
    }

    /** Places in nurseries, in order of their first days. */
    public List<Enrolment> enrolments() {
        require(Fact.ENROLMENTS);
        return enrolments;
    }

    /** The days within the period on which the child was present, in order. */
    public List<Attendance> attendance() {
        require(Fact.ATTENDANCE);
        return attendance;
    }

    /** The application for the formula, if there is one. */
    public Optional<Application> application(String formula) {
        require(Fact.APPLICATIONS);
        return applications.stream().filter(a -> a.formula().equals(formula)).findFirst();
    }

    /** Collects the facts of one child. Entries are given in order of their first days. */
    public static final class Builder extends SubjectFacts.Builder<Builder> {

        private final LocalDate birth;
        private final Sex sex;
        private final int order;
        private LocalDate death;
        private LocalDate departure;
        private final List<Dated<DivisionCode>> registration = new ArrayList<>(2);
        private final List<Dated<DivisionCode>> residence = new ArrayList<>(2);
        private final List<Enrolment> enrolments = new ArrayList<>(2);
        private final List<Attendance> attendance = new ArrayList<>();
        private final List<Application> applications = new ArrayList<>(2);

        private Builder(LocalDate birth, Sex sex, int order, Set<Fact> known) {
            super(known);
            this.birth = birth;
            this.sex = sex;
            this.order = order;
            if (order < 1) {
                throw new IllegalArgumentException("a child is at least the first");
            }
        }

        @Override
        Builder self() {
            return this;
        }

        /** Died on the day. */
        public Builder died(LocalDate day) {
            death = day;
            return this;
        }

        /** Moved out for good on the day. */
        public Builder movedOut(LocalDate day) {
            departure = day;
            return this;
        }

        /** Was on the household register of the division. */
        public Builder registered(Dated<DivisionCode> entry) {
            registration.add(entry);
            return this;
        }

        /** Lived in the division. */
        public Builder resided(Dated<DivisionCode> entry) {
            residence.add(entry);
            return this;
        }

        /** Had a place. */
        public Builder enrolled(Enrolment entry) {
            enrolments.add(entry);
            return this;
        }

        /** Was present. */
        public Builder attended(Attendance entry) {
            attendance.add(entry);
            return this;
        }

        /** Applied. */
        public Builder applied(Application application) {
            applications.add(application);
            return this;
        }

        /** The facts. */
        public ChildFacts build() {
            return new ChildFacts(this);
        }
    }
}
