package cn.songhe.kernel.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalTime;
import org.dhatim.fastexcel.reader.Cell;

/** Turns the cells of a sheet into text, as near to what a person sees there as an import can use. */
final class SheetCell {

    /** As many digits as a spreadsheet shows; further ones are noise of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    /** A spreadsheet's numbers end at 1E308. */
    private static final int DIGITS = 400;

    /** 9999-12-31, as the number of days that a spreadsheet counts. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private SheetCell() {}

    /**
     * The text of {@code cell}.
     *
     * @param cell may be null, which is a gap in the row
     */
    static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return number(cell, number);
        }
        if (cell.getValue() instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        if (cell.getValue() == null) {
            return cell.getRawValue() == null ? "" : cell.getRawValue();
        }
        return EscapedText.read(cell.getValue().toString());
    }

    private static String number(Cell cell, BigDecimal number) {
        if (Math.max(number.precision() - (long) number.scale(), number.scale()) > DIGITS) {
            return cell.getRawValue();
        }
        return switch (NumberFormat.of(cell.getDataFormatId(), cell.getDataFormatString())) {
            case DATE -> isDay(number) ? date(cell) : plain(number);
            case TIME -> isTimeOfDay(number) ? cell.asDate().toLocalTime().toString() : plain(number);
            case NUMBER -> plain(number);
        };
    }

    private static String date(Cell cell) {
        var moment = cell.asDate();
        var isWholeDay = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return isWholeDay ? moment.toLocalDate().toString() : moment.toString();
    }

    private static boolean isDay(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(LAST_DAY) <= 0;
    }

    private static boolean isTimeOfDay(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(BigDecimal.ONE) < 0;
    }

    /** Whole numbers keep all digits, so that a long number that was written out is not altered. */
    private static String plain(BigDecimal number) {
        var shown = number.scale() > 0 ? number.round(SHOWN) : number;
        return shown.stripTrailingZeros().toPlainString();
    }
}
