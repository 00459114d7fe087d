package cn.songhe.deploy.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Births by bands of five years of age, so many in each band as its share of all elders (60 and older) wants. */
final class AgeBands {

    /** Shares of 60–64, 65–69 … 95–99, 100–104, in ten-thousandths: a suggestion, not a source. */
    private static final int[] SHARES = {2900, 2700, 1800, 1200, 800, 400, 160, 35, 4};

    private static final int YOUNGEST = 60;
    private static final int YEARS = 5;

    private final long[] bounds = new long[SHARES.length + 1];
    private final LocalDate[] firstBirths = new LocalDate[SHARES.length];
    private final Spread[] days = new Spread[SHARES.length];

    AgeBands(long elders, AsOf asOf, long seed) {
        long sum = 0;
        for (int band = 0; band < SHARES.length; band++) {
            sum += SHARES[band];
            bounds[band + 1] = sum * elders / total();
            var end = asOf.month().atEndOfMonth();
            int age = YOUNGEST + band * YEARS;
            firstBirths[band] = end.minusYears(age + YEARS).plusDays(1);
            long length = ChronoUnit.DAYS.between(firstBirths[band], end.minusYears(age)) + 1;
            days[band] = Spread.over(length, Draw.of(seed, Purpose.BIRTH, band));
        }
    }

    /** The birth in this place, the youngest band first. No two places have the same day and the same layer. */
    Birth at(long place) {
        int band = 0;
        while (bounds[band + 1] <= place) {
            band++;
        }
        long rank = place - bounds[band];
        long length = days[band].size();
        return new Birth(firstBirths[band].plusDays(days[band].at(rank % length)), rank / length);
    }

    private static long total() {
        long total = 0;
        for (int share : SHARES) {
            total += share;
        }
        return total;
    }
}
