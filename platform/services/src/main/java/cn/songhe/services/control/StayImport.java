package cn.songhe.services.control;

import cn.songhe.elders.boundary.ElderDirectory;
import cn.songhe.kernel.identifier.CitizenId;
import cn.songhe.kernel.imports.Cells;
import cn.songhe.kernel.imports.Column;
import cn.songhe.kernel.imports.RowImport;
import cn.songhe.kernel.work.Work;
import cn.songhe.services.entity.Services;
import cn.songhe.services.entity.StayRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Imports stays of residents. A row with facility and first day of a stay that is known corrects its last day. Two stays of one
 * person that overlap in different facilities are refused: one of them is wrong, and money hangs on which.
 */
@ApplicationScoped
class StayImport implements RowImport<StayImport.Row> {

    private final ElderDirectory elders;

    /** For the container's proxy. */
    protected StayImport() {
        this(null);
    }

    @Inject
    StayImport(ElderDirectory elders) {
        this.elders = elders;
    }

    record Row(CitizenId number, String facility, LocalDate first, LocalDate last) {}

    @Override
    public String kind() {
        return "stays";
    }

    @Override
    public java.util.Set<String> permissions() {
        return java.util.Set.of("services:write", "own-facility:write");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                ElderRows.ID_NUMBER,
                ElderRows.CREDIT_CODE,
                Column.required("first_day", "入住日期", "First day", "2022-05-01", "2022-05-01"),
                Column.optional("last_day", "退住日期", "Last day", "仍在住则留空", "empty while resident"));
    }

    @Override
    public Row read(Cells cells) {
        var code = cells.creditCode("credit_code");
        var first = cells.pastDate("first_day");
        var last = cells.pastDate("last_day");
        if (first != null && last != null && last.isBefore(first)) {
            cells.refuse("last_day", "date.order", "退住日期早于入住日期。", "The stay ends before it begins.");
        }
        return new Row(cells.citizenId("id_number"), code == null ? null : code.value(), first, last);
    }

    @Override
    public List<Boolean> take(Work work, List<Taken<Row>> rows) {
        var people = ElderRows.elders(elders, work, rows, Row::number);
        var facilities = ElderRows.facilities(work, rows, Row::facility);
        work.holdOffOthers("elder", people.values());
        Map<Long, List<StayRow>> held = new HashMap<>();
        Services.in(work).stays(people.values()).forEach((id, list) -> held.put(id, new ArrayList<>(list)));
        var outcomes = new ArrayList<Boolean>(rows.size());
        for (var row : rows) {
            var elder = people.get(row.says().number());
            var facility = facilities.get(row.says().facility());
            boolean taken = ElderRows.known(row.cells(), elder, facility)
                    && ElderRows.mayRecordFor(work, row.cells(), facility)
                    && take(work, row, elder, facility, held);
            outcomes.add(taken);
        }
        return outcomes;
    }

    private static boolean take(Work work, Taken<Row> row, long elder, long facility, Map<Long, List<StayRow>> held) {
        var says = row.says();
        var stays = held.computeIfAbsent(elder, e -> new ArrayList<>());
        var same = stays.stream()
                .filter(s -> s.facility() == facility && s.first().equals(says.first()))
                .findFirst();
        if (same.isPresent() && Objects.equals(same.get().last(), says.last())) {
            return false;
        }
        boolean collides = stays.stream()
                .filter(s -> same.isEmpty() || s != same.get())
                .anyMatch(s -> s.overlaps(says.first(), says.last()));
        if (collides) {
            row.cells()
                    .refuse(
                            "first_day",
                            "stay.overlap",
                            "此人在这段时间已登记入住；请先登记前一次入住的退住日期。",
                            "The person is recorded as a resident in that time already; end the earlier stay first.");
            return false;
        }
        var moment = work.learn();
        if (same.isPresent()) {
            same.get().supersede(moment);
            stays.remove(same.get());
            // the old row must leave the unique index of held stays before the new one enters it
            work.entities().flush();
        }
        var added = new StayRow(
                elder, facility, says.first(), says.last(), moment, work.actor().login());
        work.entities().persist(added);
        stays.add(added);
        return true;
    }
}
