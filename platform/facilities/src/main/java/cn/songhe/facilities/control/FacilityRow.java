package cn.songhe.facilities.control;

import cn.songhe.facilities.boundary.FacilityFactKind;
import cn.songhe.kernel.fact.Statement;
import cn.songhe.kernel.identifier.SocialCreditCode;
import cn.songhe.kernel.imports.AttributeColumns;
import cn.songhe.kernel.imports.Cells;
import cn.songhe.kernel.imports.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What one row says of a facility.
 *
 * @param code the operator's credit code
 * @param name the name
 * @param demo whether it is fictional
 * @param statements the facts in the row
 */
record FacilityRow(SocialCreditCode code, String name, boolean demo, List<Statement> statements) {

    /** From when what has no date of its own is taken to hold, if completion and opening are not known either. */
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private static final String DATE = "2022-05-31";

    static final List<Column> COLUMNS = List.of(
            Column.required("credit_code", "统一社会信用代码", "Credit code", "18 位", "18 characters"),
            Column.required("name", "名称", "Name", "与登记证书一致", "as registered"),
            Column.required("kind", "设施类型", "Kind", "如 社区食堂", "such as canteen"),
            Column.required("division", "所在区划", "Division", "6 或 9 位区划代码", "6 or 9 digits"),
            Column.optional("premises_key", "场所编号", "Premises", "如不动产权证号", "such as the property certificate"),
            Column.optional("tenure", "场所性质", "Tenure", "自有、租赁、无偿", "owned, leased, rent-free"),
            Column.optional("lease_from", "租期起始", "Lease from", DATE, DATE),
            Column.optional("lease_through", "租期截止", "Lease through", DATE, DATE),
            Column.optional("area", "建筑面积", "Floor area", "平方米", "m²"),
            Column.optional("conversion", "建设方式", "Conversion", "新建、独栋改造、部分楼层改造", "new-building, …"),
            Column.optional("completed", "建成日期", "Completed on", DATE, DATE),
            Column.optional("opened", "运营日期", "Opened on", DATE, DATE),
            Column.optional("closed", "停运日期", "Closed on", DATE, DATE),
            Column.optional("round_the_clock", "24小时全托", "Round the clock", "是或否", "yes or no"),
            Column.optional("filed", "备案日期", "Filed on", DATE, DATE),
            Column.optional("investment", "建设投入", "Investment", "元", "yuan"),
            Column.optional("beds", "床位数", "Beds", "整数", "a whole number"),
            Column.optional("beds_from", "床位起始", "Beds since", DATE, DATE),
            Column.optional("grade_scheme", "等级体系", "Grade scheme", "taiyuan-community", "taiyuan-community"),
            Column.optional("grade", "等级", "Grade", "A、AA、AAA", "A, AA, AAA"),
            Column.optional("graded_on", "评定日期", "Graded on", DATE, DATE),
            Column.optional("demo", "虚构数据", "Fictional", "是或否", "yes or no"));

    static FacilityRow read(Cells cells, AttributeColumns own) {
        var code = cells.creditCode("credit_code");
        var completed = cells.pastDate("completed");
        var opened = cells.pastDate("opened");
        var since = completed != null ? completed : opened != null ? opened : ALWAYS;
        var said = new Said(cells, since);
        said.value(FacilityFactKind.KIND, cells.oneOf("kind", Words.KINDS));
        said.value(FacilityFactKind.DIVISION, cells.division("division"));
        said.value(FacilityFactKind.PREMISES, cells.text("premises_key"));
        said.value(FacilityFactKind.CONVERSION, cells.oneOf("conversion", Words.CONVERSIONS));
        said.tenure();
        var area = cells.area("area");
        said.value(FacilityFactKind.AREA, area == null ? null : area.hundredths());
        var investment = cells.yuan("investment");
        said.value(FacilityFactKind.INVESTMENT, investment == null ? null : investment.fen());
        said.event(FacilityFactKind.COMPLETED, completed);
        said.event(FacilityFactKind.OPENED, opened);
        said.event(FacilityFactKind.CLOSED, cells.pastDate("closed"));
        said.event(FacilityFactKind.FILED, cells.pastDate("filed"));
        said.value(FacilityFactKind.ROUND_THE_CLOCK, cells.yes("round_the_clock") ? "yes" : null);
        said.beds();
        said.grade();
        said.statements.addAll(own.read(cells, since));
        return new FacilityRow(code, cells.text("name"), cells.yes("demo"), said.statements);
    }

    /** Collects statements out of cells. */
    private record Said(Cells cells, LocalDate since, List<Statement> statements) {

        Said(Cells cells, LocalDate since) {
            this(cells, since, new ArrayList<>());
        }

        void value(FacilityFactKind kind, Object value) {
            add(kind, value, since, null);
        }

        void event(FacilityFactKind kind, LocalDate day) {
            add(kind, day == null ? null : "yes", day, null);
        }

        void tenure() {
            var tenure = cells.oneOf("tenure", Words.TENURES);
            var from = cells.date("lease_from");
            var through = cells.date("lease_through");
            if (from != null && through != null && through.isBefore(from)) {
                cells.refuse("lease_through", "date.order", "租期截止早于起始。", "The lease ends before it begins.");
                return;
            }
            add(FacilityFactKind.TENURE, tenure, from == null ? since : from, from == null ? null : through);
        }

        void beds() {
            var beds = cells.number("beds", 0, 20_000);
            var from = cells.date("beds_from");
            add(FacilityFactKind.BEDS, beds, from == null ? since : from, null);
        }

        void grade() {
            var grade = cells.text("grade");
            var scheme = cells.text("grade_scheme");
            var day = cells.pastDate("graded_on");
            if (grade != null && (scheme == null || cells.text("graded_on") == null)) {
                cells.refuse(
                        "grade",
                        "cell.empty",
                        "等级须同时填写体系和评定日期。",
                        "A grade needs its scheme and the day of assessment.");
            } else if (grade != null && isGrade(scheme, grade)) {
                add(FacilityFactKind.GRADE, scheme + ":" + grade, day, null);
            }
        }

        private boolean isGrade(String scheme, String grade) {
            boolean schemeFits = scheme.matches(FactForm.SCHEME);
            if (!schemeFits) {
                cells.refuse(
                        "grade_scheme",
                        "grade",
                        "等级体系只用小写字母、数字和连字符，如 taiyuan-community。",
                        "A scheme is in lower case letters, digits and hyphens.");
            }
            boolean gradeFits = grade.matches(FactForm.GRADE);
            if (!gradeFits) {
                cells.refuse("grade", "grade", "等级最多 20 个字，不含冒号。", "A grade has at most 20 characters and no colon.");
            }
            return schemeFits && gradeFits;
        }

        private void add(FacilityFactKind kind, Object value, LocalDate from, LocalDate through) {
            if (value != null && from != null) {
                statements.add(new Statement(kind.name(), value.toString(), from, through, "import"));
            }
        }
    }
}
