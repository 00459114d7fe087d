package cn.songhe.spi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of one elder 老年人, as of one moment of knowledge. A fact that was not fetched cannot be read.
 */
public final class ElderFacts extends SubjectFacts {

    private final LocalDate birth;
    private final Sex sex;
    private final LocalDate death;
    private final LocalDate departure;
    private final History<DivisionCode> registration;
    private final History<DivisionCode> residence;
    private final History<HardshipCategory> hardship;
    private final History<AbilityLevel> ability;
    private final List<Stay> stays;
    private final List<Meal> meals;
    private final List<ServiceUse> services;
    private final List<Application> applications;

    private ElderFacts(Builder b) {
        super(b);
        birth = b.birth;
        sex = b.sex;
        death = b.death;
        departure = b.departure;
        registration = new History<>(b.registration);
        residence = new History<>(b.residence);
        hardship = new History<>(b.hardship);
        ability = new History<>(b.ability);
        stays = List.copyOf(b.stays);
        meals = List.copyOf(b.meals);
        services = List.copyOf(b.services);
        applications = List.copyOf(b.applications);
    }

    /** Begins the facts of an elder, of whom the facts {@code known} were fetched. */
    public static Builder of(LocalDate birth, Sex sex, Set<Fact> known) {
        return new Builder(birth, sex, known);
    }

    /** The date of birth. */
    public LocalDate birth() {
        return birth;
    }

    /** The sex on the civil register. */
    public Sex sex() {
        return sex;
    }

    /** Completed years on the day. */
    public int ageOn(LocalDate day) {
        return Age.on(birth, day);
    }

    /** The day of death, if it is known. */
    public Optional<LocalDate> death() {
        require(Fact.LIFE);
        return Optional.ofNullable(death);
    }

    /** The day on which the elder moved out of the tenant's area for good, if so. */
    public Optional<LocalDate> departure() {
        require(Fact.LIFE);
        return Optional.ofNullable(departure);
    }

    /**
     * The last day of the period on which the elder was alive and here: the last day of the period, or the day of death or of moving
     * out within it; empty if that lies before the period, or birth after it.
     */
    public Optional<LocalDate> lastDayIn(Period period) {
        require(Fact.LIFE);
        var last = earliest(period.last(), earliest(death, departure));
        return last.isBefore(period.first()) || last.isBefore(birth) ? Optional.empty() : Optional.of(last);
    }

    private static LocalDate earliest(LocalDate a, LocalDate b) {
        return a == null ? b : b == null || a.isBefore(b) ? a : b;
    }

    /** The division of the household register. */
    public History<DivisionCode> registration() {
        require(Fact.REGISTRATION);
        return registration;
    }

    /** The division where the elder really lives. */
    public History<DivisionCode> residence() {
        require(Fact.RESIDENCE);
        return residence;
    }

    /** Hardship and special categories. */
    public History<HardshipCategory> hardship() {
        require(Fact.HARDSHIP);
        return hardship;
    }

    /** Results of ability assessments, from the day of assessment on. */
    public History<AbilityLevel> ability() {
        require(Fact.ABILITY);
        return ability;
    }

    /** Stays in facilities, in order of their first days. */
    public List<Stay> stays() {
        require(Fact.STAYS);
        return stays;
    }

    /** Meals recorded within the period, in order of day, sitting and canteen. */
    public List<Meal> meals() {
        require(Fact.MEALS);
        return meals;
    }

    /** Services recorded within the period, in order of day. */
    public List<ServiceUse> services() {
        require(Fact.SERVICES);
        return services;
    }

    /** The application for the formula, if there is one. */
    public Optional<Application> application(String formula) {
        require(Fact.APPLICATIONS);
        for (var application : applications) {
            if (application.formula().equals(formula)) {
                return Optional.of(application);
            }
        }
        return Optional.empty();
    }

    /** Collects the facts of one elder. Entries are given in order of their first days. */
    public static final class Builder extends SubjectFacts.Builder<Builder> {

        private final LocalDate birth;
        private final Sex sex;
        private LocalDate death;
        private LocalDate departure;
        private final List<Dated<DivisionCode>> registration = new ArrayList<>(2);
        private final List<Dated<DivisionCode>> residence = new ArrayList<>(2);
        private final List<Dated<HardshipCategory>> hardship = new ArrayList<>(2);
        private final List<Dated<AbilityLevel>> ability = new ArrayList<>(2);
        private final List<Stay> stays = new ArrayList<>(2);
        private final List<Meal> meals = new ArrayList<>(2);
        private final List<ServiceUse> services = new ArrayList<>(2);
        private final List<Application> applications = new ArrayList<>(2);

        private Builder(LocalDate birth, Sex sex, Set<Fact> known) {
            super(known);
            this.birth = birth;
            this.sex = sex;
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

        /** Was in the category. */
        public Builder inCategory(Dated<HardshipCategory> entry) {
            hardship.add(entry);
            return this;
        }

        /** Was assessed at the level. */
        public Builder assessed(Dated<AbilityLevel> entry) {
            ability.add(entry);
            return this;
        }

        /** Stayed in a facility. */
        public Builder stayed(Stay stay) {
            stays.add(stay);
            return this;
        }

        /** Ate at a canteen. */
        public Builder ate(Meal meal) {
            meals.add(meal);
            return this;
        }

        /** Was given a service. */
        public Builder served(ServiceUse service) {
            services.add(service);
            return this;
        }

        /** Applied. */
        public Builder applied(Application application) {
            applications.add(application);
            return this;
        }

        /** The facts. */
        public ElderFacts build() {
            return new ElderFacts(this);
        }
    }
}
