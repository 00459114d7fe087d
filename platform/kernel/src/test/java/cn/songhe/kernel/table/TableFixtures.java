package cn.songhe.kernel.table;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads whole tables, as a caller would. */
final class TableFixtures {

    static final Charset GB18030 = Charset.forName("GB18030");

    private TableFixtures() {}

    static TableReader open(byte[] file) {
        return TableReader.open(new ByteArrayInputStream(file), null);
    }

    static TableReader open(String csv) {
        return open(csv.getBytes(StandardCharsets.UTF_8));
    }

    static List<Row> rows(byte[] file) {
        return rows(file, TableLimits.standard());
    }

    static List<Row> rows(String csv) {
        return rows(csv.getBytes(StandardCharsets.UTF_8));
    }

    static List<Row> rows(byte[] file, TableLimits limits) {
        try (var table = TableReader.open(new ByteArrayInputStream(file), null, limits)) {
            var rows = new ArrayList<Row>();
            table.forEach(rows::add);
            return rows;
        }
    }

    static List<List<String>> cells(byte[] file) {
        return rows(file).stream().map(Row::cells).toList();
    }

    static UnreadableTable fault(byte[] file) {
        return fault(file, TableLimits.standard());
    }

    static UnreadableTable fault(String csv) {
        return fault(csv.getBytes(StandardCharsets.UTF_8));
    }

    static UnreadableTable fault(byte[] file, TableLimits limits) {
        return catchThrowableOfType(UnreadableTable.class, () -> rows(file, limits));
    }
}
