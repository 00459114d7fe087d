package cn.songhe.spi;

import java.util.Optional;

/**
 * How far back arrears are paid 补发期限 when something is learned late. Money that was paid wrongly is taken back without this limit.
 *
 * @param months the months before the month of the cycle for which arrears are still paid; empty without a limit
 */
public record Arrears(Optional<ParameterKey<Long>> months) {

    /** Arrears are paid for every closed period. */
    public static final Arrears UNLIMITED = new Arrears(Optional.empty());

    /** Arrears are paid for so many months before the month of the cycle, and for none earlier. */
    public static Arrears within(ParameterKey<Long> months) {
        return new Arrears(Optional.of(months));
    }
}
