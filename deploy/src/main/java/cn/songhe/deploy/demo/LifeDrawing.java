package cn.songhe.deploy.demo;

import java.time.LocalDate;
import java.util.Optional;

/** Draws when facilities were built, opened, filed and closed, and when they were graded. */
final class LifeDrawing {

    private static final double FILED = 0.75;
    private static final double NOT_YET_OPEN = 0.25;
    private static final double CLOSED = 0.04;
    private static final int OLDEST_YEARS = 9;

    private final AsOf asOf;

    LifeDrawing(AsOf asOf) {
        this.asOf = asOf;
    }

    /** A life; of one that is graded so that it had operated for a year by then, or a day less. */
    Life of(Site site, Optional<DemoGrade> grade, boolean isPromised, Draw draw) {
        return site.isNew() ? ofNew(site, isPromised, draw) : ofOld(site, grade, isPromised, draw);
    }

    private Life ofNew(Site site, boolean isPromised, Draw draw) {
        var completed = completedOfLate(site.turn(), draw);
        var opened = asOf.atMost(completed.plusDays(draw.between(1, 9)));
        boolean isOpen = isPromised || !draw.chance(NOT_YET_OPEN);
        return new Life(
                present(site.hasPremises(), completed),
                present(isOpen, opened),
                isOpen ? filed(opened, draw) : Optional.empty(),
                Optional.empty());
    }

    /** In the two months before the month, or in the month; in turn on its first day. */
    private LocalDate completedOfLate(int turn, Draw draw) {
        return switch (turn % 4) {
            case 0 -> asOf.monthFirst();
            case 1 -> asOf.monthFirst(2);
            default -> draw.day(asOf.monthFirst(2), asOf.day());
        };
    }

    private Life ofOld(Site site, Optional<DemoGrade> grade, boolean isPromised, Draw draw) {
        var anyDay = draw.day(asOf.monthFirst().minusYears(OLDEST_YEARS), asOf.monthFirst(30));
        var opened = grade.flatMap(g -> onTheEdge(site, g)).orElse(anyDay);
        var closed = asOf.monthFirst().minusDays(draw.between(10, 150));
        return new Life(
                present(site.hasPremises(), opened.minusDays(draw.between(10, 60))),
                Optional.of(opened),
                filed(opened, draw),
                present(!isPromised && grade.isEmpty() && draw.chance(CLOSED), closed));
    }

    private static Optional<LocalDate> onTheEdge(Site site, DemoGrade grade) {
        var aYearBefore = grade.day().minusYears(1);
        return switch (site.turn() % 4) {
            case 1 -> Optional.of(aYearBefore);
            case 3 -> Optional.of(aYearBefore.plusDays(1));
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> filed(LocalDate opened, Draw draw) {
        var day = opened.plusDays(draw.between(5, 40));
        return present(draw.chance(FILED) && !day.isAfter(asOf.day()), day);
    }

    private static Optional<LocalDate> present(boolean isPresent, LocalDate day) {
        return isPresent ? Optional.of(day) : Optional.empty();
    }
}
