package cn.songhe.deploy.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws applications of those who eat at canteens: most made before the month and confirmed, some within it, some open. */
final class ApplicationDrawing {

    private static final double IN_MONTH = 0.15;
    private static final double CONFIRMED = 0.85;

    /** Reaches back to just after Taiyuan's document when the month is May 2022. */
    private static final int DAYS = 80;

    private final String formula;
    private final AsOf asOf;
    private final long seed;

    ApplicationDrawing(String formula, AsOf asOf, long seed) {
        this.formula = formula;
        this.asOf = asOf;
        this.seed = seed;
    }

    Stream<DemoApplication> of(Diner diner) {
        var draw = Draw.of(seed, Purpose.APPLICATION, diner.person().index());
        var applied = applied(draw);
        if (!draw.chance(Suggested.DINER_APPLIED) || !diner.person().isHereOn(applied)) {
            return Stream.empty();
        }
        var confirmed = asOf.atMost(applied.plusDays(draw.between(0, 12)));
        boolean isConfirmed = draw.chance(CONFIRMED);
        return Stream.of(new DemoApplication(
                diner.person(), formula, applied, isConfirmed ? Optional.of(confirmed) : Optional.empty()));
    }

    private LocalDate applied(Draw draw) {
        var inMonth = draw.day(
                asOf.monthFirst().plusDays(5), asOf.atMost(asOf.monthFirst().plusDays(24)));
        var before = draw.day(asOf.day().minusDays(DAYS), asOf.monthFirst().minusDays(1));
        return draw.chance(IN_MONTH) ? inMonth : before;
    }
}
