package cn.songhe.deploy.demo;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Births on which rules turn: who reaches an age in this month or the next, born on 29 February, born at a month's end. */
final class EdgeBirths {

    private static final List<Integer> AGES = List.of(60, 65, 80, 90, 100);
    private static final List<Integer> LEAP_AGES = List.of(61, 70, 82, 92);
    private static final int MONTH_END_AGE = 71;

    private EdgeBirths() {}

    static List<LocalDate> of(AsOf asOf) {
        var births = new ArrayList<LocalDate>();
        for (int age : AGES) {
            var month = asOf.month().minusYears(age);
            births.addAll(edges(month));
            births.addAll(edges(month.plusMonths(1)));
        }
        LEAP_AGES.forEach(age -> births.add(leapDay(asOf.month().getYear() - age)));
        for (int month = 1; month <= 12; month++) {
            births.add(
                    YearMonth.of(asOf.month().getYear() - MONTH_END_AGE, month).atEndOfMonth());
        }
        return births.stream().distinct().toList();
    }

    private static List<LocalDate> edges(YearMonth month) {
        return List.of(month.atDay(1), month.atEndOfMonth());
    }

    private static LocalDate leapDay(int latest) {
        int year = latest;
        while (!Year.isLeap(year)) {
            year--;
        }
        return LocalDate.of(year, 2, 29);
    }
}
