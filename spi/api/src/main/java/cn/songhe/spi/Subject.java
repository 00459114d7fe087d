package cn.songhe.spi;

/**
 * Of whom a formula decides 补贴对象, and by which type of facts.
 *
 * @param name its name in cases and addresses
 * @param facts the type of its facts
 */
public record Subject<F>(String name, Class<F> facts) {

    /** One elder. */
    public static final Subject<ElderFacts> ELDER = new Subject<>("elder", ElderFacts.class);

    /** One facility. */
    public static final Subject<FacilityFacts> FACILITY = new Subject<>("facility", FacilityFacts.class);
}
