package cn.songhe.facilities.boundary;

import cn.songhe.spi.FacilityKind;
import java.time.LocalDate;
import java.util.List;

/**
 * The facilities on a day that have not ended their operation, in totals.
 *
 * @param day the day
 * @param facilities all of them
 * @param beds their beds
 * @param kinds by kind, the most frequent first
 */
public record FacilityOverview(LocalDate day, long facilities, long beds, List<OfKind> kinds) {

    /** Keeps an immutable copy. */
    public FacilityOverview {
        kinds = List.copyOf(kinds);
    }

    /**
     * The facilities of a kind.
     *
     * @param kind the kind, or null for those of which it is not known
     */
    public record OfKind(FacilityKind kind, long facilities, long beds) {}
}
