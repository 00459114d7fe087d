package cn.songhe.reports.boundary;

import cn.songhe.spi.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The cities side by side. What cannot be compared says why; a zero is a zero, never something that is missing.
 *
 * @param day the day of the registers
 * @param year the year of the closed cycles
 * @param years every year of which some city has closed a cycle, newest first
 * @param cities the cities, in the order of every indicator's figures
 * @param indicators what is compared; parts of one follow it
 */
public record Figures(LocalDate day, int year, List<Integer> years, List<City> cities, List<Indicator> indicators) {

    /** Keeps immutable copies. */
    public Figures {
        years = List.copyOf(years);
        cities = List.copyOf(cities);
        indicators = List.copyOf(indicators);
    }

    /** A city. */
    @Schema(name = "FigureCity")
    public record City(String tenant, Text name) {}

    /** In what a value is counted. */
    @Schema(name = "FigureUnit")
    public enum Unit {
        /** Persons. */
        PERSONS,
        /** Facilities. */
        FACILITIES,
        /** Months. */
        MONTHS,
        /** Hundredths of the denominator, to one decimal. */
        PERCENT,
        /** To every hundred of the denominator, to one decimal. */
        PER_HUNDRED,
        /** Fen; numerators too. */
        FEN
    }

    /**
     * An indicator, or a part of one.
     *
     * @param id stable
     * @param of the id of the indicator that this is a part of, or null
     * @param part which part: the name of a category, a kind of facility or a level of purse; or null
     * @param title what it is called; null for a part
     * @param definition what is counted, and of what; null for a part
     * @param caution why its figures are not to be read side by side as they stand, or null
     */
    @Schema(name = "FigureIndicator")
    public record Indicator(
            String id,
            String of,
            String part,
            Unit unit,
            Text title,
            Text definition,
            Text caution,
            List<Figure> figures) {

        /** Keeps an immutable copy. */
        public Indicator {
            figures = List.copyOf(figures);
        }
    }

    /**
     * The figure of a city.
     *
     * @param value the value in the indicator's unit, or null if it is missing
     * @param numerator what was counted, or null
     * @param denominator of what, or null
     * @param coverage how much of the city it rests on, or null where it rests on the whole register
     * @param missing why there is no value, or null
     * @param because the same in words
     */
    public record Figure(
            String tenant,
            BigDecimal value,
            Long numerator,
            Long denominator,
            Coverage coverage,
            Missing missing,
            Text because) {

        /** A figure that is there. */
        public static Figure of(String tenant, BigDecimal value, Long numerator, Long denominator, Coverage coverage) {
            return new Figure(tenant, value, numerator, denominator, coverage, null, null);
        }

        /** A figure that is not there. */
        public static Figure missing(String tenant, Missing why) {
            return new Figure(tenant, null, null, null, null, why, why.text());
        }
    }

    /** How much of the city a figure rests on: so many of so many, of this. */
    @Schema(name = "FigureCoverage")
    public record Coverage(long covered, long of, Text what) {}

    /** Why a figure is not there. */
    @Schema(name = "FigureMissing")
    public enum Missing {
        /** Nobody of the age on the register. */
        NO_PERSONS("登记簿中这一天没有满60周岁的人", "nobody of 60 or over is on the register on this day"),
        /** Nobody on the register in any of the categories. */
        NO_CATEGORIES("登记簿中没有困难类别：尚未导入", "no category of hardship has been imported"),
        /** None of this part; it may not be entered yet. */
        NONE_REGISTERED(
                "登记簿中没有这一类：可能没有，也可能尚未登记", "none of this kind on the register: there may be none, or none entered yet"),
        /** No facility on the register. */
        NO_FACILITIES("登记簿中这一天没有养老服务设施", "no elder-care facility is on the register on this day"),
        /** No facility states its beds. */
        NO_BEDS("没有设施登记床位数", "no facility states its beds"),
        /** No policy in operation. */
        NO_POLICY("本市政策插件未启用，没有可办结的批次", "the city's policy is not in operation, so that no cycle can be closed"),
        /** No closed cycle. */
        NO_CLOSED_CYCLE("这一年没有已办结的批次", "no cycle of the year is closed"),
        /** One to four persons stand behind it, or it would tell such a part. */
        FEW_PERSONS("涉及人数过少，为保护个人不显示", "too few persons stand behind it; not shown, to protect them");

        private final Text text;

        Missing(String zh, String en) {
            text = new Text(zh, en);
        }

        /** In words. */
        public Text text() {
            return text;
        }
    }
}
