package cn.songhe.deploy.demo;

import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.FacilityKind;

/**
 * What is settled of a facility before its details.
 *
 * @param number its place in the city, from 0
 * @param nth its place among those of its kind, from 0
 * @param kind its kind
 * @param division the township
 * @param premisesKey what identifies its premises
 */
record Site(int number, int nth, FacilityKind kind, DivisionCode division, String premisesKey) {

    /** One in so many facilities has been built of late. */
    private static final int NEW = 3;

    boolean hasPremises() {
        return kind != FacilityKind.HOME_SERVICE_ORGANISATION;
    }

    boolean isNew() {
        return nth % NEW == 0;
    }

    /** Counts those that are new, and likewise those that are not, so that cycles of edges meet each of them. */
    int turn() {
        return nth / NEW;
    }
}
