package cn.songhe.taiyuan;

import cn.songhe.spi.FacilityKind;

/** Groups of facilities as the clauses name them. */
final class Kinds {

    private Kinds() {}

    /** Service centre, day-care centre, station, embedded institution: clauses 14(1) and 16(1). */
    static boolean isCommunityCare(FacilityKind kind) {
        return switch (kind) {
            case SERVICE_CENTRE, DAY_CARE_CENTRE, STATION, EMBEDDED_INSTITUTION -> true;
            default -> false;
        };
    }

    /** The above and the canteen: clause 15. */
    static boolean isGraded(FacilityKind kind) {
        return isCommunityCare(kind) || kind == FacilityKind.CANTEEN;
    }
}
