package cn.songhe.deploy.demo;

import cn.songhe.spi.HardshipCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws the categories that somebody is in; several can hold at once. */
final class Circumstances {

    private static final Map<HardshipCategory, Double> SPECIAL = special();

    /** Of all circumstances, so many have begun in the month, and so many have ended in it. */
    private static final double NEW = 0.04;

    private static final double ENDED = 0.04;
    private static final int YEARS = 8;

    private final AsOf asOf;

    Circumstances(AsOf asOf) {
        this.asOf = asOf;
    }

    /** The circumstances of one person. */
    List<Circumstance> draw(boolean mustBePoor, Draw draw) {
        var drawn = new ArrayList<Circumstance>();
        double poverty = draw.unit();
        poverty(mustBePoor ? poverty * povertyShare() : poverty).ifPresent(c -> drawn.add(dated(c, draw)));
        SPECIAL.forEach((category, share) -> {
            if (draw.chance(share)) {
                drawn.add(dated(category, draw));
            }
        });
        return drawn;
    }

    private static Optional<HardshipCategory> poverty(double drawn) {
        if (drawn < Suggested.DESTITUTE) {
            return Optional.of(HardshipCategory.DESTITUTE);
        }
        if (drawn < Suggested.DESTITUTE + Suggested.SUBSISTENCE_ALLOWANCE) {
            return Optional.of(HardshipCategory.SUBSISTENCE_ALLOWANCE);
        }
        return drawn < povertyShare() ? Optional.of(HardshipCategory.NEAR_SUBSISTENCE) : Optional.empty();
    }

    private static double povertyShare() {
        return Suggested.DESTITUTE + Suggested.SUBSISTENCE_ALLOWANCE + Suggested.NEAR_SUBSISTENCE;
    }

    private Circumstance dated(HardshipCategory category, Draw draw) {
        double which = draw.unit();
        var inMonth = draw.day(asOf.monthFirst(), asOf.day());
        LocalDate earlier =
                draw.day(asOf.monthFirst().minusYears(YEARS), asOf.monthFirst().minusDays(1));
        if (which < NEW) {
            return new Circumstance(category, inMonth, Optional.empty());
        }
        return new Circumstance(category, earlier, which < NEW + ENDED ? Optional.of(inMonth) : Optional.empty());
    }

    private static Map<HardshipCategory, Double> special() {
        var shares = new EnumMap<HardshipCategory, Double>(HardshipCategory.class);
        shares.put(HardshipCategory.EXPENDITURE_HARDSHIP, Suggested.EXPENDITURE_HARDSHIP);
        shares.put(HardshipCategory.BIRTH_PLANNING_FAMILY, Suggested.BIRTH_PLANNING_FAMILY);
        shares.put(HardshipCategory.LIVING_ALONE, Suggested.LIVING_ALONE);
        shares.put(HardshipCategory.EMPTY_NEST, Suggested.EMPTY_NEST);
        shares.put(HardshipCategory.LEFT_BEHIND, Suggested.LEFT_BEHIND);
        shares.put(HardshipCategory.BEREFT, Suggested.BEREFT);
        shares.put(HardshipCategory.SEVERELY_DISABLED, Suggested.SEVERELY_DISABLED);
        shares.put(HardshipCategory.PREFERENTIAL_TREATMENT, Suggested.PREFERENTIAL_TREATMENT);
        return shares;
    }
}
