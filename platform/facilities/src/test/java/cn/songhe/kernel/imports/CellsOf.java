package cn.songhe.kernel.imports;

import cn.songhe.kernel.tenant.Divisions;
import java.time.LocalDate;
import java.util.Map;

/** The cells of a row of some file, as an import has them. */
public final class CellsOf {

    private CellsOf() {}

    /** Row 7, read on a day. */
    public static Cells row(Map<String, String> values, LocalDate today, Divisions divisions) {
        return new Cells(7, values, today, divisions);
    }
}
