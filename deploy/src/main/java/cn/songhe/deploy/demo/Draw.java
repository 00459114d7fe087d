package cn.songhe.deploy.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Reproducible chance: what is drawn depends on the seed, the purpose and the index alone, not on what was drawn before. */
final class Draw {

    private final SplittableRandom random;

    private Draw(SplittableRandom random) {
        this.random = random;
    }

    static Draw of(long seed, Purpose purpose, long index) {
        // seeds of SplittableRandom that lie close together must be scattered first, or their numbers resemble each
        // other
        return new Draw(new SplittableRandom(scattered(scattered(scattered(seed) + purpose.ordinal() + 1) + index)));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number from 0 inclusive to 1 exclusive. */
    double unit() {
        return random.nextDouble();
    }

    /** A whole number; both ends may come. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A day; both ends may come. If {@code last} is before {@code first}, it is {@code last}. */
    LocalDate day(LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? last
                : LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
    }

    private static long scattered(long value) {
        long z = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return z ^ (z >>> 33);
    }
}
