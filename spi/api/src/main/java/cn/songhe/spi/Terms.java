package cn.songhe.spi;

import java.time.LocalDate;

/** The law as a formula sees it: the period, the parameters in force, and a place to say why. */
public interface Terms {

    /** The period to decide for. */
    Period period();

    /**
     * The value in force on the last day of the period.
     *
     * @throws NoStandardInForce if there is none; the host turns it into {@link Decision.AwaitingStandard}
     */
    default <T> T value(ParameterKey<T> key) {
        return valueOn(period().last(), key);
    }

    /**
     * The value in force on a day.
     *
     * @throws NoStandardInForce if there is none; the host turns it into {@link Decision.AwaitingStandard}
     */
    <T> T valueOn(LocalDate day, ParameterKey<T> key);

    /**
     * The value in force in a division on the last day of the period: the county's own if it set one, otherwise the tenant's.
     *
     * @throws NoStandardInForce if there is none; the host turns it into {@link Decision.AwaitingStandard}
     */
    default <T> T value(ParameterKey<T> key, DivisionCode division) {
        return valueOn(period().last(), key, division);
    }

    /**
     * The value in force in a division on a day: the county's own if it set one, otherwise the tenant's.
     *
     * @throws NoStandardInForce if there is none; the host turns it into {@link Decision.AwaitingStandard}
     */
    <T> T valueOn(LocalDate day, ParameterKey<T> key, DivisionCode division);

    /** Whether a value is in force on the day. */
    boolean isInForceOn(LocalDate day, ParameterKey<?> key);

    /** Notes a step of the reasoning with its values; kept only when somebody asks for an explanation. */
    void because(Reason reason, Object... values);
}
