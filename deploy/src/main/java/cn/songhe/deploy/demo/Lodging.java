package cn.songhe.deploy.demo;

import cn.songhe.spi.FacilityKind;
import java.util.List;

/**
 * The beds of a facility.
 *
 * @param beds how many
 * @param isRoundTheClock whether it gives care for 24 hours a day
 * @param isSoughtAfter whether nearly all of them are taken
 */
record Lodging(int beds, boolean isRoundTheClock, boolean isSoughtAfter) {

    /** One in so many facilities is sought after. */
    private static final int SOUGHT_AFTER = 3;

    /** Of the beds of a facility that is sought after, so many in a hundred are taken. */
    private static final int PERCENT_SOUGHT_AFTER = 94;

    private static final int PERCENT_OTHERS = 60;

    static Lodging of(FacilityKind kind, int nth, Draw draw) {
        var sizes = sizes(kind);
        int beds = sizes.get(nth % sizes.size());
        boolean isHome = kind == FacilityKind.EMBEDDED_INSTITUTION || kind == FacilityKind.INSTITUTION;
        return new Lodging(beds, beds > 0 && (isHome || draw.chance(0.6)), nth % SOUGHT_AFTER == 1);
    }

    /** The beds that are let at most. */
    int let() {
        return beds * (isSoughtAfter ? PERCENT_SOUGHT_AFTER : PERCENT_OTHERS) / 100;
    }

    /** Numbers of beds, with nine, ten and eleven, on which filing turns. */
    private static List<Integer> sizes(FacilityKind kind) {
        return switch (kind) {
            case EMBEDDED_INSTITUTION -> List.of(10, 24, 9, 30, 49, 11, 18);
            case SERVICE_CENTRE -> List.of(12, 20, 0, 10, 9);
            case DAY_CARE_CENTRE -> List.of(0, 6, 10, 0);
            case STATION -> List.of(0, 0, 4, 0);
            case INSTITUTION -> List.of(40, 60, 100, 30);
            case EMBEDDED_COMPLEX -> List.of(20, 30);
            case HAPPINESS_HOME, CARING_HOME -> List.of(0, 6);
            case TOWNSHIP_HOME -> List.of(50, 80);
            case CANTEEN, HOME_SERVICE_ORGANISATION, SERVICE_POINT, MUTUAL_HELP_POINT, NURSERY, KINDERGARTEN ->
                List.of(0);
        };
    }
}
