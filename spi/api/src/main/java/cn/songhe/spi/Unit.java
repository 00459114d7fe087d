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

    /** Fen per person and year. */
    public static final Unit<Money> FEN_PER_PERSON_YEAR = new Unit<>("fen/person-year", Money.class);
    /** Fen per person, once. */
    public static final Unit<Money> FEN_PER_PERSON = new Unit<>("fen/person", Money.class);
    /** Fen per household. */
    public static final Unit<Money> FEN_PER_HOUSEHOLD = new Unit<>("fen/household", Money.class);
    /** Fen per bed. */
    public static final Unit<Money> FEN_PER_BED = new Unit<>("fen/bed", Money.class);
    /** Fen per hour of service. */
    public static final Unit<Money> FEN_PER_HOUR = new Unit<>("fen/hour", Money.class);
    /** Fen for each time. */
    public static final Unit<Money> FEN_PER_TIME = new Unit<>("fen/time", Money.class);
    /** Fen per month. */
    public static final Unit<Money> FEN_PER_MONTH = new Unit<>("fen/month", Money.class);
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

    /** Whole months. */
    public static final Unit<Long> MONTHS = new Unit<>("months", Long.class);
    /** Whole minutes. */
    public static final Unit<Long> MINUTES = new Unit<>("minutes", Long.class);
    /** Whole years. */
    public static final Unit<Long> YEARS = new Unit<>("years", Long.class);

    /** Whole per cent, 0 to 100. */
    public static final Unit<Long> PERCENT = new Unit<>("percent", Long.class);

    /** A whole number of things. */
    public static final Unit<Long> COUNT = new Unit<>("count", Long.class);

    /** A multiple or share, such as {@code 1.5} or {@code 0.35}. */
    public static final Unit<Rate> RATE = new Unit<>("rate", Rate.class);
    /** Amounts in fen by bands of a whole number, such as {@code 80: 5000, 90: 10000}. */
    public static final Unit<Bands<Money>> MONEY_BANDS = new Unit<>("fen-bands", Bands.class);
    /** Whole numbers by bands of a whole number. */
    public static final Unit<Bands<Long>> COUNT_BANDS = new Unit<>("count-bands", Bands.class);
    /** Amounts in fen by named classes, such as {@code destitute: {light: 10000, severe: 30000}}. */
    public static final Unit<Table<Money>> MONEY_TABLE = new Unit<>("fen-table", Table.class);
    /** Whole numbers by named classes, such as minutes by level. */
    public static final Unit<Table<Long>> COUNT_TABLE = new Unit<>("count-table", Table.class);
    /** The weights of instalments, such as {@code [40, 30, 30]}. */
    public static final Unit<Instalments> INSTALMENTS = new Unit<>("instalments", Instalments.class);
    /** A split over fund levels, such as {@code city: 3, county: 7}. */
    public static final Unit<Shares> SHARES = new Unit<>("shares", Shares.class);

    /** A set of divisions by code. */
    public static final Unit<Set<DivisionCode>> DIVISIONS = new Unit<>("divisions", Set.class);

    /** A set of hardship categories. */
    public static final Unit<Set<HardshipCategory>> CATEGORIES = new Unit<>("categories", Set.class);
}
