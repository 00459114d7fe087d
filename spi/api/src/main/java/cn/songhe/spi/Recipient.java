package cn.songhe.spi;

/** Who receives what is granted. */
public sealed interface Recipient {

    /** The subject of which the formula decides: the elder, child, facility, household or organisation itself. */
    record Self() implements Recipient {}

    /**
     * A facility, for its own account or on behalf of those it serves.
     *
     * @param id the platform's number of the facility
     */
    record Facility(long id) implements Recipient {}

    /**
     * One elder of the household of which the formula decides.
     *
     * @param id the platform's number of the elder
     */
    record Member(long id) implements Recipient {}

    /** The subject itself. */
    Recipient SELF = new Self();

    /** The facility. */
    static Recipient facility(FacilityRef facility) {
        return new Facility(facility.id());
    }

    /** The member of the household. */
    static Recipient member(HouseholdFacts.Member member) {
        return new Member(member.id());
    }
}
