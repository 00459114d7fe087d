package cn.songhe.deploy;

import cn.songhe.kernel.table.Row;
import cn.songhe.kernel.table.TableReader;
import cn.songhe.kernel.table.Tables;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the refused rows of a file with their reasons, to be mended and imported again. It is made here from the file itself: the
 * server never repeats what a refused cell held.
 */
final class RefusalFile {

    private RefusalFile() {}

    static void write(Path file, JsonNode report, Path target) {
        Map<Integer, String> reasons = new HashMap<>();
        report.path("refusals").forEach(r -> reasons.merge(r.path("row").asInt(), reason(r), (a, b) -> a + " " + b));
        try (var in = Files.newInputStream(file);
                var table = TableReader.open(in, file.getFileName().toString());
                var out = Files.newOutputStream(target)) {
            var head = new ArrayList<>(table.columns());
            head.add("row");
            head.add("reasons");
            var rows = new ArrayList<List<String>>();
            for (var row : table) {
                if (reasons.containsKey(row.number())) {
                    rows.add(cells(row, reasons.get(row.number())));
                }
            }
            Tables.writeCsv(out, head, rows);
        } catch (IOException e) {
            throw new Failure("The refused rows cannot be written to " + target + ".");
        }
    }

    private static List<String> cells(Row row, String reason) {
        var cells = new ArrayList<>(row.cells());
        cells.add(String.valueOf(row.number()));
        cells.add(reason);
        return cells;
    }

    private static String reason(JsonNode refusal) {
        var column =
                refusal.path("column").isNull() ? "" : refusal.path("column").asText() + ": ";
        return column + refusal.path("text").path("zh").asText() + " / "
                + refusal.path("text").path("en").asText();
    }
}
