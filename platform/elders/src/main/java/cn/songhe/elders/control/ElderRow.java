package cn.songhe.elders.control;

import cn.songhe.elders.boundary.ElderFactKind;
import cn.songhe.kernel.fact.Statement;
import cn.songhe.kernel.identifier.CitizenId;
import cn.songhe.kernel.imports.AttributeColumns;
import cn.songhe.kernel.imports.Cells;
import cn.songhe.kernel.imports.Column;
import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.DivisionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What one row says of an elder.
 *
 * @param number the identity number
 * @param name the name
 * @param demo whether the person is fictional
 * @param statements the facts in the row
 */
record ElderRow(CitizenId number, String name, boolean demo, List<Statement> statements) {

    private static final String DATE = "2022-05-31";

    static final List<Column> COLUMNS = List.of(
            Column.required("id_number", "身份证号", "Identity number", "18 位或旧 15 位", "18 digits, or the old 15"),
            Column.required("name", "姓名", "Name", "与身份证一致", "as on the card"),
            Column.optional("registered_division", "户籍区划", "Registered in", "6 或 9 位区划代码", "6 or 9 digits"),
            Column.optional("registered_from", "户籍起始", "Registered since", DATE, DATE),
            Column.optional("residence_division", "常住区划", "Lives in", "6 或 9 位区划代码", "6 or 9 digits"),
            Column.optional("residence_from", "常住起始", "Lives there since", DATE, DATE),
            Column.optional("hardship", "困难类别", "Hardship category", "如 特困、低保", "such as destitute"),
            Column.optional("hardship_from", "困难起始", "Hardship since", DATE, DATE),
            Column.optional("hardship_through", "困难截止", "Hardship through", DATE, DATE),
            Column.optional(
                    "ability_standard", "评估标准", "Assessment standard", "如 三类、GB/T 42195", "such as three-classes"),
            Column.optional("ability_level", "评估等级", "Level", "三类：0 自理 1 介助 2 介护", "three classes: 0 to 2"),
            Column.optional("ability_assessed", "评估日期", "Assessed on", DATE, DATE),
            Column.optional("died", "死亡日期", "Died on", DATE, DATE),
            Column.optional("moved_out", "迁出日期", "Moved out on", DATE, DATE),
            Column.optional("demo", "虚构数据", "Fictional", "是或否", "yes or no"));

    static ElderRow read(Cells cells, AttributeColumns own) {
        var number = cells.citizenId("id_number");
        var birth = number == null ? null : number.birthDate();
        var statements = new ArrayList<Statement>();
        division(cells, statements, ElderFactKind.REGISTRATION, "registered_division", "registered_from", birth);
        division(cells, statements, ElderFactKind.RESIDENCE, "residence_division", "residence_from", birth);
        hardship(cells, statements);
        ability(cells, statements);
        event(cells, statements, ElderFactKind.DEATH, "died");
        event(cells, statements, ElderFactKind.DEPARTURE, "moved_out");
        statements.addAll(own.read(cells, birth));
        if (birth != null && statements.stream().anyMatch(s -> s.from().isBefore(birth))) {
            cells.refuse(
                    null, "date.before-birth", "有日期早于出生日期，请核对。", "A date lies before the date of birth; check it.");
        }
        return new ElderRow(number, cells.text("name"), cells.yes("demo"), statements);
    }

    private static void division(
            Cells cells, List<Statement> statements, ElderFactKind kind, String column, String since, LocalDate birth) {
        DivisionCode division = cells.division(column);
        var from = cells.date(since);
        if (division == null) {
            refuseStray(cells, column, from, since);
        } else if (from != null || birth != null) {
            statements.add(new Statement(kind.name(), division.value(), from == null ? birth : from, null, "import"));
        }
    }

    private static void hardship(Cells cells, List<Statement> statements) {
        var category = cells.oneOf("hardship", Words.HARDSHIP);
        var from = cells.date("hardship_from");
        var through = cells.date("hardship_through");
        if (category == null) {
            refuseStray(cells, "hardship", from, "hardship_from");
            return;
        }
        if (from == null && cells.text("hardship_from") != null) {
            // what stands there is no date, which is said already
            return;
        }
        if (from == null) {
            cells.refuse(
                    "hardship_from", "cell.empty", "填写了困难类别，须填写起始日期。", "A category needs the day on which it began.");
        } else if (through != null && through.isBefore(from)) {
            cells.refuse("hardship_through", "date.order", "截止日期早于起始日期。", "It ends before it begins.");
        } else {
            statements.add(new Statement(ElderFactKind.HARDSHIP.name(), category.name(), from, through, "import"));
        }
    }

    private static void ability(Cells cells, List<Statement> statements) {
        var standard = cells.oneOf("ability_standard", Words.STANDARDS);
        var level = cells.number("ability_level", 0, 4);
        var assessed = cells.pastDate("ability_assessed");
        if (standard == null) {
            refuseStray(cells, "ability_standard", level, "ability_level");
        } else if (level == null || assessed == null) {
            if (cells.refusals().isEmpty()) {
                cells.refuse(
                        "ability_level",
                        "cell.empty",
                        "评估须同时填写标准、等级和日期。",
                        "An assessment needs standard, level and date.");
            }
        } else {
            try {
                new AbilityLevel(standard, level);
                statements.add(new Statement(
                        ElderFactKind.ability(standard).name(), String.valueOf(level), assessed, null, "import"));
            } catch (IllegalArgumentException e) {
                cells.refuse("ability_level", "number", "该标准没有这个等级。", "The standard has no such level.");
            }
        }
    }

    private static void event(Cells cells, List<Statement> statements, ElderFactKind kind, String column) {
        var day = cells.pastDate(column);
        if (day != null) {
            statements.add(new Statement(kind.name(), "yes", day, null, "import"));
        }
    }

    private static void refuseStray(Cells cells, String column, Object stray, String strayColumn) {
        if (stray != null && cells.text(column) == null) {
            cells.refuse(
                    column,
                    "cell.empty",
                    "填写了“" + strayColumn + "”就须填写本列。",
                    "Needed because " + strayColumn + " is filled.");
        }
    }
}
