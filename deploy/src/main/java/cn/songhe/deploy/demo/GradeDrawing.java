package cn.songhe.deploy.demo;

import cn.songhe.spi.FacilityKind;
import java.util.List;
import java.util.Optional;

/** Draws grades for some of the older facilities, where the city has a scheme. */
final class GradeDrawing {

    private static final List<String> GRADES = List.of("AAA", "A", "AA");

    /** One in so many was graded early in the year, the others in the three months up to the day. */
    private static final int EARLY = 5;

    private final Optional<String> scheme;
    private final AsOf asOf;

    GradeDrawing(Optional<String> scheme, AsOf asOf) {
        this.scheme = scheme;
        this.asOf = asOf;
    }

    Optional<DemoGrade> of(Site site, Draw draw) {
        boolean isGraded = !site.isNew() && isGradedKind(site.kind()) && (site.nth() % 3 == 1 || draw.chance(0.2));
        if (!isGraded || scheme.isEmpty()) {
            return Optional.empty();
        }
        var newYear = asOf.day().withDayOfYear(1);
        var recent = asOf.monthFirst(2).isBefore(newYear) ? newYear : asOf.monthFirst(2);
        var from = site.turn() % EARLY == 4 ? newYear : recent;
        var code = GRADES.get(site.number() % GRADES.size());
        return Optional.of(new DemoGrade(scheme.get(), code, draw.day(from, asOf.day())));
    }

    private static boolean isGradedKind(FacilityKind kind) {
        return switch (kind) {
            case SERVICE_CENTRE, DAY_CARE_CENTRE, STATION, EMBEDDED_INSTITUTION, CANTEEN -> true;
            default -> false;
        };
    }
}
