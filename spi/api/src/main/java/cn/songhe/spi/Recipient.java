package cn.songhe.spi;

/** Who receives what is granted. */
public sealed interface Recipient {

    /** The elder (or other person) of whom the formula decides. */
    record Self() implements Recipient {}

    /**
     * A facility, for its own account or on behalf of those it serves.
     *
     * @param id the platform's number of the facility
     */
    record Facility(long id) implements Recipient {}

    /** The subject itself. */
    Recipient SELF = new Self();

    /** The facility. */
    static Recipient facility(FacilityRef facility) {
        return new Facility(facility.id());
    }
}
