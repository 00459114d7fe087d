package cn.songhe.spi;

import java.time.LocalDate;

/**
 * A meal that a canteen's platform recorded 就餐记录.
 *
 * @param day the day
 * @param sitting which meal of the day, 1 breakfast, 2 lunch, 3 dinner
 * @param canteen where
 */
public record Meal(LocalDate day, int sitting, FacilityRef canteen) {

    /** Checks the sitting. */
    public Meal {
        if (sitting < 1 || sitting > 3) {
            throw new IllegalArgumentException("a sitting is 1 breakfast, 2 lunch or 3 dinner");
        }
    }
}
