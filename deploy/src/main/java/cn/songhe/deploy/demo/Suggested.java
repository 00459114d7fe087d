package cn.songhe.deploy.demo;

/**
 * The shares by which the fictional city is made. They are suggestions for a city that looks plausible, not findings: no
 * source stands behind them and no conclusion may be drawn from them.
 */
final class Suggested {

    // relative weights of a subdistrict 街道, town 镇, township 乡, and a zone or farm
    static final int PEOPLE_IN_SUBDISTRICT = 5;
    static final int PEOPLE_IN_TOWN = 3;
    static final int PEOPLE_IN_TOWNSHIP = 2;
    static final int PEOPLE_IN_ZONE = 1;

    static final double WOMEN_AT_60 = 0.50;
    static final double WOMEN_FROM_90 = 0.65;

    static final double REGISTERED_IN_OTHER_TOWNSHIP = 0.030;
    static final double REGISTERED_ELSEWHERE = 0.015;
    static final double LIVING_ELSEWHERE = 0.015;

    static final double DIED = 0.013;
    static final double RESIDENT_DIED = 0.10;
    static final double MOVED_OUT = 0.010;

    static final double DESTITUTE = 0.008;
    static final double SUBSISTENCE_ALLOWANCE = 0.022;
    static final double NEAR_SUBSISTENCE = 0.010;
    static final double EXPENDITURE_HARDSHIP = 0.002;
    static final double BIRTH_PLANNING_FAMILY = 0.003;
    static final double LIVING_ALONE = 0.09;
    static final double EMPTY_NEST = 0.20;
    static final double LEFT_BEHIND = 0.02;
    static final double BEREFT = 0.004;
    static final double SEVERELY_DISABLED = 0.025;
    static final double PREFERENTIAL_TREATMENT = 0.008;

    static final double RESIDENT_IN_SIXTIES = 0.008;
    static final double RESIDENT_IN_SEVENTIES = 0.030;
    static final double RESIDENT_FROM_80 = 0.084;

    static final double RESIDENT_ASSESSED = 0.95;
    static final double RESIDENT_REASSESSED = 0.15;
    static final double POOR_ASSESSED = 0.30;
    static final double AGED_ASSESSED = 0.15;
    static final double OTHERS_ASSESSED = 0.02;

    static final double POOR_AT_CANTEEN = 0.50;
    static final double DINER_APPLIED = 0.92;

    private Suggested() {}
}
