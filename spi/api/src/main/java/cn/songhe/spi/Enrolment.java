package cn.songhe.spi;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A child's place in a nursery 入托.
 *
 * @param nursery where
 * @param classType the id of the {@link ClassType}
 * @param mode the id of the {@link CareMode}
 * @param monthlyFee the fee for a month in fen, if it is known
 * @param from the first day
 * @param through the last day, or {@code null} while the child still has the place
 */
public record Enrolment(
        FacilityRef nursery,
        String classType,
        String mode,
        Optional<Money> monthlyFee,
        LocalDate from,
        LocalDate through) {

    /** Whether the child had the place on the day. */
    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && (through == null || !day.isAfter(through));
    }
}
