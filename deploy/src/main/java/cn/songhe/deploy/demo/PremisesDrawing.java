package cn.songhe.deploy.demo;

import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.Premises.Conversion;
import cn.songhe.spi.Tenure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Draws premises; areas, leases and investments go through the edges of Taiyuan's clauses in turn. */
final class PremisesDrawing {

    // least areas of 120 and caps of 500 for canteens; least areas of 300 and 500, caps of 1500 and 2000 for the
    // others,
    // and 1000 up to which a conversion is a small one
    private static final List<String> CANTEENS =
            List.of("500.01", "120", "500", "499.99", "260.5", "119.99", "800", "350.75");
    private static final List<String> OTHERS = List.of(
            "1500.01", "499.99", "2500", "500", "2000", "500.01", "2000.01", "300", "1500", "299.99", "1000",
            "1000.01");

    /** By what right, in turn; the first lease runs for three years, which are asked for, and the second a day less. */
    private static final List<Tenure> TENURES =
            List.of(Tenure.LEASED, Tenure.LEASED, Tenure.OWNED, Tenure.LEASED, Tenure.RENT_FREE);

    /** What a canteen gets for each m², in yuan, and for how many m² at most. */
    private static final BigDecimal CANTEEN_SUBSIDY = new BigDecimal(1400);

    private static final BigDecimal CANTEEN_CAP = new BigDecimal(500);
    private static final BigDecimal FEN = new BigDecimal("0.01");
    private static final BigDecimal PLENTY = new BigDecimal("1.25");

    private final AsOf asOf;

    PremisesDrawing(AsOf asOf) {
        this.asOf = asOf;
    }

    Optional<DemoPremises> of(Site site, LocalDate completed, Draw draw) {
        if (!site.hasPremises()) {
            return Optional.empty();
        }
        boolean isCanteen = site.kind() == FacilityKind.CANTEEN;
        var areas = isCanteen ? CANTEENS : OTHERS;
        var area = new BigDecimal(areas.get((isCanteen ? site.nth() : site.number() / 2) % areas.size()));
        var tenure = TENURES.get(site.turn() % TENURES.size());
        var conversions = Conversion.values();
        return Optional.of(new DemoPremises(
                site.premisesKey(),
                tenure,
                tenure == Tenure.LEASED ? Optional.of(lease(site, completed, draw)) : Optional.empty(),
                area,
                conversions[site.number() % conversions.length],
                isCanteen ? canteenInvestment(area, site.turn()) : investment(area, draw)));
    }

    private Lease lease(Site site, LocalDate completed, Draw draw) {
        // older premises are on a renewed lease, for one that has run out would say nothing of today
        var from = site.isNew() ? completed.minusDays(draw.between(60, 120)) : asOf.monthFirst(draw.between(1, 30));
        return switch (site.turn() % TENURES.size()) {
            case 0 -> Lease.ofYears(from, 3);
            case 1 -> Lease.ofYears(from, 3).aDayShorter();
            default -> Lease.ofYears(from, draw.between(4, 10));
        };
    }

    /** Mostly more than the subsidy; in turn also just as much, and a fen less. */
    private static BigDecimal canteenInvestment(BigDecimal area, int turn) {
        var subsidy = area.min(CANTEEN_CAP).multiply(CANTEEN_SUBSIDY).setScale(2, RoundingMode.HALF_UP);
        return switch (turn % 5) {
            case 2 -> subsidy;
            case 3 -> subsidy.subtract(FEN);
            default -> subsidy.multiply(PLENTY).setScale(2, RoundingMode.HALF_UP);
        };
    }

    private static BigDecimal investment(BigDecimal area, Draw draw) {
        return area.multiply(new BigDecimal(draw.between(900, 3200))).setScale(2, RoundingMode.HALF_UP);
    }
}
