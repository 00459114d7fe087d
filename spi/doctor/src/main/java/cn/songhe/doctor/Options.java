package cn.songhe.doctor;

import java.time.Duration;

/**
 * How thoroughly a plugin is examined.
 *
 * @param limit how long one batch of calls may compute, such as all generated subjects of one formula; more than 0
 * @param populations how many subjects are generated for each formula, from 0
 * @param seed from which they are generated: the same seed gives the same subjects
 */
public record Options(Duration limit, int populations, long seed) {

    /** Twenty seconds, a thousand subjects, always the same. */
    public static final Options DEFAULT = new Options(Duration.ofSeconds(20), 1000, 20220531);

    /** Checks the ranges. */
    public Options {
        if (limit.isZero() || limit.isNegative() || populations < 0) {
            throw new IllegalArgumentException("a limit is more than nothing, and populations are counted from 0");
        }
    }

    /** The same with another limit. */
    public Options within(Duration other) {
        return new Options(other, populations, seed);
    }

    /** The same with so many subjects for each formula. */
    public Options withPopulations(int other) {
        return new Options(limit, other, seed);
    }

    /** The same from another seed. */
    public Options from(long otherSeed) {
        return new Options(limit, populations, otherSeed);
    }
}
