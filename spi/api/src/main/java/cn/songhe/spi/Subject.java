package cn.songhe.spi;

import java.util.List;

/**
 * Of whom a formula decides 补贴对象, and by which type of facts.
 *
 * @param name its name in cases and addresses
 * @param facts the type of its facts
 */
public record Subject<F extends SubjectFacts>(String name, Class<F> facts) {

    /** One elder. */
    public static final Subject<ElderFacts> ELDER = new Subject<>("elder", ElderFacts.class);
    /** One child under school age. */
    public static final Subject<ChildFacts> CHILD = new Subject<>("child", ChildFacts.class);
    /** One facility. */
    public static final Subject<FacilityFacts> FACILITY = new Subject<>("facility", FacilityFacts.class);
    /** One household. */
    public static final Subject<HouseholdFacts> HOUSEHOLD = new Subject<>("household", HouseholdFacts.class);
    /** One organisation that gives services. */
    public static final Subject<OrganisationFacts> ORGANISATION =
            new Subject<>("organisation", OrganisationFacts.class);

    /** All of them. */
    public static List<Subject<?>> all() {
        return List.of(ELDER, CHILD, FACILITY, HOUSEHOLD, ORGANISATION);
    }
}
