package cn.songhe.deploy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An assessment of ability by the three classes.
 *
 * @param level 0 self-caring, 1 partial care, 2 full care
 * @param day when it was made
 */
record Assessment(int level, LocalDate day) {

    private static final int MONTHS = 15;

    /** The assessments of a resident: most have one, some another in the month, and a few none although they should. */
    static List<Assessment> ofResident(AsOf asOf, Draw draw) {
        var assessments = new ArrayList<Assessment>();
        if (draw.chance(Suggested.RESIDENT_ASSESSED)) {
            int level = draw.between(0, 2);
            assessments.add(new Assessment(level, before(asOf, draw)));
            if (draw.chance(Suggested.RESIDENT_REASSESSED)) {
                assessments.add(new Assessment(Math.min(level + 1, 2), draw.day(asOf.monthFirst(), asOf.day())));
            }
        }
        return assessments;
    }

    /** The assessments of somebody at home: mostly lighter. */
    static List<Assessment> atHome(double share, AsOf asOf, Draw draw) {
        if (!draw.chance(share)) {
            return List.of();
        }
        return List.of(new Assessment(Math.min(draw.between(0, 2), draw.between(0, 2)), before(asOf, draw)));
    }

    private static LocalDate before(AsOf asOf, Draw draw) {
        return draw.day(asOf.monthFirst(MONTHS), asOf.monthFirst().minusDays(1));
    }
}
