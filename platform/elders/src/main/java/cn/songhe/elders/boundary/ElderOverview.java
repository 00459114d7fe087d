package cn.songhe.elders.boundary;

import cn.songhe.spi.HardshipCategory;
import java.time.LocalDate;
import java.util.List;

/**
 * Who is alive and here on a day, in totals.
 *
 * @param day the day
 * @param persons all of them
 * @param younger how many have not completed 60 years; they stand in no band
 * @param inCategory how many are in at least one hardship or special category
 * @param bands by age and sex, from 60 years on, in order of age
 * @param categories by hardship or special category, the largest first; who is in several counts in each
 */
public record ElderOverview(
        LocalDate day, long persons, long younger, long inCategory, List<AgeBand> bands, List<InCategory> categories) {

    /** Keeps immutable copies. */
    public ElderOverview {
        bands = List.copyOf(bands);
        categories = List.copyOf(categories);
    }

    /**
     * A band of ages.
     *
     * @param from its first completed year
     * @param through its last, or null for the band without an end
     */
    public record AgeBand(int from, Integer through, long female, long male) {}

    /** How many are in a category. */
    public record InCategory(HardshipCategory category, long persons) {}
}
