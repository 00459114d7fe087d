package cn.songhe.spi;

import java.util.Optional;

/**
 * The premises 场所 of a facility. One premises can be used by several facilities.
 *
 * @param key what identifies the premises within the tenant, such as the number of the property certificate
 * @param tenure by what right they are used
 * @param lease the lease, both ends included, where they are leased
 * @param area the facility's floor area
 * @param conversion how they became a facility
 */
public record Premises(String key, Tenure tenure, Optional<Dated<Tenure>> lease, Area area, Conversion conversion) {

    /** How premises became a facility. */
    public enum Conversion {
        /** Built for the purpose 新建. */
        NEW_BUILDING,
        /** A detached building converted 独栋建筑改造. */
        DETACHED_BUILDING,
        /** Part of a building converted 建筑内部分楼层改造. */
        PART_OF_BUILDING
    }

    /** Whether the lease, if there is one, runs for at least so many full years. Premises that are not leased have no lease to be too short. */
    public boolean isSecuredForYears(int years) {
        if (tenure != Tenure.LEASED) {
            return true;
        }
        return lease.map(l -> l.through() == null
                        || !l.through().plusDays(1).isBefore(l.from().plusYears(years)))
                .orElse(false);
    }
}
