package cn.songhe.finance.entity;

import cn.songhe.spi.Award;
import cn.songhe.spi.Period;
import java.util.SortedMap;

/**
 * One amount due 明细: for one subject, formula, period and recipient. Immutable once written.
 *
 * @param key which one
 * @param of whether the subject is an elder or a facility
 * @param kind regular, or a correction of an earlier period
 * @param form in cash, in services or as a voucher
 * @param fen the amount in fen; negative for a recovery, and where a formula takes back what was prepaid
 * @param quota the quantity of services beside the amount, or {@code null}; negative for a recovery
 * @param parts what each purse bears, in fen; they add up to the amount
 * @param because for a correction, which facts were learned
 */
public record Line(
        Key key,
        SubjectKind of,
        Kind kind,
        Award.Form form,
        long fen,
        Quota quota,
        SortedMap<String, Long> parts,
        String because) {

    /**
     * A quantity of services.
     *
     * @param quantity how much more, or less; not 0
     * @param unit of what
     */
    public record Quota(long quantity, cn.songhe.spi.Quota.Unit unit) {}

    /**
     * Which line within a cycle.
     *
     * @param subject the number of the elder or facility
     * @param formula the id of the formula
     * @param period the period it is for
     * @param recipient the number of the facility that receives it, or 0 for the elder
     */
    public record Key(long subject, String formula, Period period, long recipient) {

        /** The form in addresses, such as {@code 512.TY-S5.2022-05.61}. */
        @Override
        public String toString() {
            return subject + "." + formula + "." + period + "." + recipient;
        }

        /**
         * Reads the form in addresses.
         *
         * @throws IllegalArgumentException if it is another
         */
        public static Key parse(String text) {
            var parts = text.split("\\.");
            if (parts.length != 4) {
                throw new IllegalArgumentException("a line's key has four parts");
            }
            return new Key(Long.parseLong(parts[0]), parts[1], Period.parse(parts[2]), Long.parseLong(parts[3]));
        }
    }

    /** The kind of a line. */
    public enum Kind {
        /** For the cycle's own period 当期. */
        REGULAR,
        /** More for an earlier period 补发. */
        ARREARS,
        /** Taken back for an earlier period 追回. */
        RECOVERY,
        /** The same amount from other purses 资金来源调整. */
        TRANSFER;

        /** The kind of a correction by its amount in fen or, if that is 0, by its quantity of services. */
        public static Kind ofCorrection(long fen, long quantity) {
            long more = fen != 0 ? fen : quantity;
            return more > 0 ? ARREARS : more < 0 ? RECOVERY : TRANSFER;
        }
    }
}
