package cn.songhe.deploy.demo;

import cn.songhe.kernel.identifier.CitizenId;
import cn.songhe.spi.Sex;
import java.time.LocalDate;
import java.util.List;

/**
 * Identity numbers of the right form, no two alike within a city. They are composed, not taken from anybody; that one
 * equals a living person's cannot be excluded, and so every row is marked as fictional.
 */
final class Numbers {

    /** Sequences that one day and prefix can hold for each sex; those above are kept for the edges. */
    private static final int SEQUENCES = 490;

    /** Has no divisor in common with {@link #SEQUENCES}. */
    private static final int STEP = 211;

    private final List<String> prefixes;

    Numbers(List<String> prefixes) {
        this.prefixes = List.copyOf(prefixes);
    }

    /**
     * The number for a birth; another layer of the same day gives another number.
     *
     * @throws IllegalArgumentException if so many were born on one day that the numbers run out
     */
    CitizenId of(Birth birth, Sex sex) {
        int scatter = Math.floorMod(Long.hashCode(birth.day().toEpochDay() * 2_654_435_761L), SEQUENCES);
        return birth.isEdge()
                ? compose(birth.day(), scatter, SEQUENCES + scatter % 8, sex)
                : compose(birth.day(), birth.layer() + scatter, sequence(birth.layer(), scatter), sex);
    }

    private int sequence(long layer, int scatter) {
        long turn = layer / prefixes.size();
        if (turn >= SEQUENCES) {
            throw new IllegalArgumentException("the identity numbers of the city do not suffice for so many elders");
        }
        return (int) ((turn * STEP + scatter) % SEQUENCES);
    }

    private CitizenId compose(LocalDate birth, long prefix, int half, Sex sex) {
        return CitizenId.compose(
                prefixes.get((int) (prefix % prefixes.size())), birth, 2 * half + (sex == Sex.MALE ? 1 : 0));
    }
}
