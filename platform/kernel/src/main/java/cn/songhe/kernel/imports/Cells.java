package cn.songhe.kernel.imports;

import cn.songhe.kernel.identifier.CitizenId;
import cn.songhe.kernel.identifier.Reading;
import cn.songhe.kernel.identifier.SocialCreditCode;
import cn.songhe.kernel.tenant.Divisions;
import cn.songhe.spi.Area;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Money;
import cn.songhe.spi.Text;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The cells of one row, read by type. What cannot be read is noted as a refusal and read as {@code null}, so that one pass finds all that is wrong. */
public final class Cells {

    /** Without sign or exponent; how many decimals there may be is the area's to say. */
    private static final Pattern AREA = Pattern.compile("\\d+(\\.\\d+)?");

    /** Without sign or exponent; separators between all thousands or none. */
    private static final Pattern YUAN = Pattern.compile("\\d{1,3}(,\\d{3})*(\\.\\d{1,2})?|\\d+(\\.\\d{1,2})?");

    private final int row;
    private final Map<String, String> values;
    private final LocalDate today;
    private final Divisions divisions;
    private final List<Refusal> refusals = new ArrayList<>();

    Cells(int row, Map<String, String> values, LocalDate today, Divisions divisions) {
        this.row = row;
        this.values = values;
        this.today = today;
        this.divisions = divisions;
    }

    /** The row's number. */
    public int row() {
        return row;
    }

    /** What has been refused so far. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** Refuses the row for a cell, or as a whole if the column is {@code null}. */
    public void refuse(String column, String code, String zh, String en) {
        refusals.add(new Refusal(row, column, code, new Text(zh, en)));
    }

    /** The text, or {@code null} if the cell is empty. */
    public String text(String column) {
        var value = values.get(column);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A citizen's identity number. */
    public CitizenId citizenId(String column) {
        return read(column, text -> CitizenId.read(text, today));
    }

    /** A unified social credit code. */
    public SocialCreditCode creditCode(String column) {
        return read(column, SocialCreditCode::read);
    }

    /** A date, written 2022-05-31, 2022/5/31, 2022.5.31, 20220531 or 2022年5月31日. */
    public LocalDate date(String column) {
        return parse(
                column,
                "date",
                DateForms::read,
                "日期应写作 2022-05-31,且为真实存在的日期。",
                "A date is written 2022-05-31 and must exist in the calendar.");
    }

    /** A date that has come. */
    public LocalDate pastDate(String column) {
        var date = date(column);
        if (date != null && date.isAfter(today)) {
            refuse(column, "date.future", "日期不能晚于今天，请核对年份。", "The date lies in the future; check the year.");
            return null;
        }
        return date;
    }

    /** A division on the tenant's register. */
    public DivisionCode division(String column) {
        return parse(
                column,
                "division",
                text -> divisions
                        .find(text)
                        .map(Divisions.Division::code)
                        .orElseThrow(() -> new IllegalArgumentException("unknown")),
                "本市区划表中没有这个代码；请填 6 位区县或 9 位乡镇街道代码。",
                "The code is not on this tenant's register; use the 6 digits of a county or the 9 of a township.");
    }

    /** A floor area in square metres. */
    public Area area(String column) {
        return parse(
                column,
                "area",
                text -> Area.ofSquareMetres(matching(AREA, text)),
                "面积以平方米计，最多两位小数。",
                "An area is in square metres with at most two decimals.");
    }

    /** An amount in yuan. */
    public Money yuan(String column) {
        return parse(
                column,
                "money",
                text -> Money.ofFen(new BigDecimal(matching(YUAN, text).replace(",", ""))
                        .movePointRight(2)
                        .longValueExact()),
                "金额以元计，最多两位小数。",
                "An amount is in yuan with at most two decimals.");
    }

    /** A whole number within bounds. */
    public Integer number(String column, int least, int most) {
        return parse(
                column,
                "number",
                text -> {
                    int number = Integer.parseInt(text);
                    if (number < least || number > most) {
                        throw new IllegalArgumentException("out of bounds");
                    }
                    return number;
                },
                "应为 " + least + " 到 " + most + " 之间的整数。",
                "A whole number from " + least + " to " + most + ".");
    }

    /** Yes or no; an empty cell is no. */
    public boolean yes(String column) {
        var value = parse(
                column,
                "yes-no",
                text -> switch (text.toLowerCase(Locale.ROOT)) {
                    case "是", "yes", "true", "1" -> true;
                    case "否", "no", "false", "0" -> false;
                    default -> throw new IllegalArgumentException("neither");
                },
                "请填“是”或“否”。",
                "Write yes or no.");
        return value != null && value;
    }

    /** One of several words, each with its meaning; in lower case with hyphens, or in Chinese. */
    public <T> T oneOf(String column, Map<String, T> words) {
        return parse(
                column,
                "choice",
                text -> {
                    var value = words.get(text.toLowerCase(Locale.ROOT));
                    if (value == null) {
                        throw new IllegalArgumentException("unknown word");
                    }
                    return value;
                },
                "可填：" + String.join("、", words.keySet()) + "。",
                "One of: " + String.join(", ", words.keySet()) + ".");
    }

    private <T> T read(String column, Function<String, Reading<T>> reader) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        return reader.apply(text).fold(value -> value, bad -> {
            refuse(column, bad.code(), bad.zh(), bad.en());
            return null;
        });
    }

    private <T> T parse(String column, String code, Function<String, T> parser, String zh, String en) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            refuse(column, code, zh, en);
            return null;
        }
    }

    private static String matching(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("another form");
        }
        return text;
    }
}
