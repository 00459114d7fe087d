package cn.songhe.deploy.demo;

import cn.songhe.spi.HardshipCategory;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A registered hardship or special category.
 *
 * @param category which
 * @param from its first day
 * @param through its last day, if it has ended
 */
record Circumstance(HardshipCategory category, LocalDate from, Optional<LocalDate> through) {

    /** Whether it is poverty by the register of social relief. */
    boolean isPoverty() {
        return switch (category) {
            case DESTITUTE, SUBSISTENCE_ALLOWANCE, NEAR_SUBSISTENCE -> true;
            default -> false;
        };
    }
}
