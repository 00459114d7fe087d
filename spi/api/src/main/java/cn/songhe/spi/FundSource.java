package cn.songhe.spi;

/**
 * A purse: a level and, for a county's, which county.
 *
 * @param level the level
 * @param county the county-level division for {@link FundLevel#COUNTY}, otherwise {@code null}
 */
public record FundSource(FundLevel level, DivisionCode county) {

    /** Checks that exactly a county's purse names a county. */
    public FundSource {
        if ((level == FundLevel.COUNTY) != (county != null)) {
            throw new IllegalArgumentException("a county's purse names the county, no other does");
        }
    }

    /** The city's purse. */
    public static final FundSource CITY = new FundSource(FundLevel.CITY, null);

    /** The purse of the county that the division is or lies in. */
    public static FundSource county(DivisionCode division) {
        return new FundSource(FundLevel.COUNTY, division.county());
    }

    /** A stable form, such as {@code city} or {@code county:140122}. */
    @Override
    public String toString() {
        var name = level.name().toLowerCase(java.util.Locale.ROOT);
        return county == null ? name : name + ":" + county;
    }
}
