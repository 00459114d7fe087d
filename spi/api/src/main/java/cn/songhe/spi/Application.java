package cn.songhe.spi;

import java.time.LocalDate;

/**
 * An application 申请 for something that is not given without one.
 *
 * @param formula the id of the formula applied for
 * @param applied the day of application
 * @param confirmed the day of confirmation 确认, or {@code null} while it is open
 */
public record Application(String formula, LocalDate applied, LocalDate confirmed) {

    /** Whether it has been confirmed. */
    public boolean isConfirmed() {
        return confirmed != null;
    }
}
