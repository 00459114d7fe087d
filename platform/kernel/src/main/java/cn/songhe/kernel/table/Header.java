package cn.songhe.kernel.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names in the first row and where they stand; of equal names, the first counts. */
record Header(List<String> columns, Map<String, Integer> positions) {

    static Header of(List<String> cells) {
        var columns = cells.stream().map(Blanks::strip).toList();
        var positions = new HashMap<String, Integer>();
        for (int i = 0; i < columns.size(); i++) {
            positions.putIfAbsent(columns.get(i), i);
        }
        return new Header(columns, Map.copyOf(positions));
    }

    int position(String column) {
        var position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException("the table has no such column: " + column);
        }
        return position;
    }
}
