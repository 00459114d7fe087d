package cn.songhe.spi;

import java.util.Set;

/**
 * The kind of value of a parameter. The names are the ones used in {@code parameters/*.yaml}.
 *
 * @param name the name in files
 * @param type the type of the value
 */
public record Unit<T>(String name, Class<?> type) {

    /** Fen per person and month. */
    public static final Unit<Money> FEN_PER_PERSON_MONTH = new Unit<>("fen/person-month", Money.class);

    /** Fen per person and day. */
    public static final Unit<Money> FEN_PER_PERSON_DAY = new Unit<>("fen/person-day", Money.class);

    /** Fen per square metre. */
    public static final Unit<Money> FEN_PER_SQUARE_METRE = new Unit<>("fen/m2", Money.class);

    /** Fen per year. */
    public static final Unit<Money> FEN_PER_YEAR = new Unit<>("fen/year", Money.class);

    /** Fen, once. */
    public static final Unit<Money> FEN = new Unit<>("fen", Money.class);

    /** Square metres, at most two decimals. */
    public static final Unit<Area> SQUARE_METRES = new Unit<>("m2", Area.class);

    /** Whole days. */
    public static final Unit<Long> DAYS = new Unit<>("days", Long.class);

    /** Whole years. */
    public static final Unit<Long> YEARS = new Unit<>("years", Long.class);

    /** Whole per cent, 0 to 100. */
    public static final Unit<Long> PERCENT = new Unit<>("percent", Long.class);

    /** A whole number of things. */
    public static final Unit<Long> COUNT = new Unit<>("count", Long.class);

    /** A split over fund levels, such as {@code city: 3, county: 7}. */
    public static final Unit<Shares> SHARES = new Unit<>("shares", Shares.class);

    /** A set of divisions by code. */
    public static final Unit<Set<DivisionCode>> DIVISIONS = new Unit<>("divisions", Set.class);

    /** A set of hardship categories. */
    public static final Unit<Set<HardshipCategory>> CATEGORIES = new Unit<>("categories", Set.class);
}
