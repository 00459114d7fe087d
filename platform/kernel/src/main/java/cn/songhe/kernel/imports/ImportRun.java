package cn.songhe.kernel.imports;

import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemKind;
import cn.songhe.kernel.table.Row;
import cn.songhe.kernel.table.TableReader;
import cn.songhe.kernel.tenant.Divisions;
import cn.songhe.kernel.work.Work;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One file on its way in: read row by row, taken in chunks, inside one unit of work. */
final class ImportRun<T> {

    /** So many refusals are reported one by one; those beyond are only counted. */
    static final int MOST_REFUSALS = 10_000;

    private static final int CHUNK = 1000;

    /** What a file of refused rows holds beside the rows; such a file is mended and imported as it is. */
    private static final Set<String> REPORTED = Set.of("row", "reasons");

    static final ProblemKind WRONG_HEAD = ProblemKind.of(
            "import.head",
            422,
            "表头与模板不符，未导入任何内容",
            "The head of the table does not fit; nothing was imported",
            "请使用模板，或按下列说明更正表头。",
            "Use the template, or mend the head as said below.");

    private final RowImport<T> kind;
    private final Work work;
    private final LocalDate today;
    private final Divisions divisions;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<RowImport.Taken<T>> chunk = new ArrayList<>(CHUNK);
    private int rows;
    private int changed;
    private int unchanged;
    private int refused;

    ImportRun(RowImport<T> kind, Work work, LocalDate today, Divisions divisions) {
        this.kind = kind;
        this.work = work;
        this.today = today;
        this.divisions = divisions;
    }

    ImportReport read(TableReader table) {
        var positions = positions(table.columns());
        for (var row : table) {
            rows++;
            take(row, positions);
        }
        flush();
        refusals.sort((a, b) -> Integer.compare(a.row(), b.row()));
        return new ImportReport(kind.kind(), rows, changed, unchanged, refused, true, List.copyOf(refusals));
    }

    private Map<String, Integer> positions(List<String> head) {
        var known = new HashMap<String, Column>();
        for (var column : kind.columns()) {
            known.put(column.key(), column);
            known.put(column.title().zh(), column);
        }
        var problem = Problem.of(WRONG_HEAD);
        var positions = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < head.size(); i++) {
            if (REPORTED.contains(head.get(i))) {
                continue;
            }
            var column = known.get(head.get(i));
            if (column == null) {
                problem = problem.at(
                        "column " + (i + 1),
                        new Text(
                                "第 " + (i + 1) + " 列的表头不认识，请改名或删除该列。",
                                "The head of column " + (i + 1) + " is unknown; rename or delete the column."));
            } else if (positions.put(column.key(), i) != null) {
                problem = problem.at(
                        column.key(),
                        new Text("“" + column.title().zh() + "”出现了两次，请保留一列。", "The column stands twice; keep one."));
            }
        }
        for (var column : kind.columns()) {
            if (column.required() && !positions.containsKey(column.key())) {
                problem = problem.at(
                        column.key(), new Text("缺少“" + column.title().zh() + "”列。", "The column is missing."));
            }
        }
        if (!problem.where().isEmpty()) {
            throw problem;
        }
        return positions;
    }

    private void take(Row row, Map<String, Integer> positions) {
        var values = new HashMap<String, String>();
        positions.forEach(
                (key, i) -> values.put(key, i < row.cells().size() ? row.cells().get(i) : ""));
        var cells = new Cells(row.number(), values, today, divisions);
        if (row.hasSurplusCells()) {
            cells.refuse(
                    null,
                    "row.surplus-cells",
                    "这一行的单元格多于表头，请检查分隔符或多余内容。",
                    "The row has more cells than the head; check separators or surplus content.");
        }
        for (var column : kind.columns()) {
            if (column.required() && cells.text(column.key()) == null) {
                cells.refuse(
                        column.key(), "cell.empty", "“" + column.title().zh() + "”不能为空。", "This cell must be filled.");
            }
        }
        var says = kind.read(cells);
        if (!cells.refusals().isEmpty()) {
            refuse(cells);
            return;
        }
        chunk.add(new RowImport.Taken<>(cells, says));
        if (chunk.size() == CHUNK) {
            flush();
        }
    }

    private void refuse(Cells cells) {
        refused++;
        if (refusals.size() < MOST_REFUSALS) {
            refusals.addAll(cells.refusals());
        }
    }

    private void flush() {
        if (chunk.isEmpty()) {
            return;
        }
        var outcomes = kind.take(work, List.copyOf(chunk));
        work.entities().flush();
        work.entities().clear();
        for (int i = 0; i < chunk.size(); i++) {
            var cells = chunk.get(i).cells();
            if (!cells.refusals().isEmpty()) {
                refuse(cells);
            } else if (outcomes.get(i)) {
                changed++;
            } else {
                unchanged++;
            }
        }
        chunk.clear();
    }
}
