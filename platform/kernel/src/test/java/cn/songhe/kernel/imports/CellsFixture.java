package cn.songhe.kernel.imports;

import cn.songhe.kernel.tenant.Divisions;
import cn.songhe.spi.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Row 7 of an import into a city with one county and one street, on 15 January 2026. */
final class CellsFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private static final Divisions DIVISIONS = new Divisions(List.of(
            new Divisions.Division(DivisionCode.of("140105"), "小店区", Divisions.Level.COUNTY),
            new Divisions.Division(DivisionCode.of("140105001"), "坞城街道", Divisions.Level.TOWNSHIP)));

    private CellsFixture() {}

    /** A row whose one filled cell stands in the column {@code it}. */
    static Cells cell(String content) {
        return new Cells(7, content == null ? Map.of() : Map.of("it", content), TODAY, DIVISIONS);
    }
}
