package cn.songhe.services.control;

import cn.songhe.elders.boundary.ElderDirectory;
import cn.songhe.kernel.identifier.CitizenId;
import cn.songhe.kernel.imports.Cells;
import cn.songhe.kernel.imports.Column;
import cn.songhe.kernel.imports.RowImport;
import cn.songhe.kernel.work.Work;
import cn.songhe.services.entity.MealRow;
import cn.songhe.services.entity.Services;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Imports meals from a canteen's platform. */
@ApplicationScoped
class MealImport implements RowImport<MealImport.Row> {

    private static final Map<String, Integer> SITTINGS = sittings();

    private final ElderDirectory elders;

    /** For the container's proxy. */
    protected MealImport() {
        this(null);
    }

    @Inject
    MealImport(ElderDirectory elders) {
        this.elders = elders;
    }

    record Row(CitizenId number, String facility, LocalDate day, Integer sitting) {}

    private record Key(long elder, long facility, LocalDate day, int sitting) {}

    @Override
    public String kind() {
        return "meals";
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
                Column.required("day", "就餐日期", "Day", "2022-05-01", "2022-05-01"),
                Column.required("sitting", "餐次", "Sitting", "早、午、晚", "breakfast, lunch, dinner"));
    }

    @Override
    public Row read(Cells cells) {
        var code = cells.creditCode("credit_code");
        return new Row(
                cells.citizenId("id_number"),
                code == null ? null : code.value(),
                cells.pastDate("day"),
                cells.oneOf("sitting", SITTINGS));
    }

    @Override
    public List<Boolean> take(Work work, List<Taken<Row>> rows) {
        var people = ElderRows.elders(elders, work, rows, Row::number);
        var facilities = ElderRows.facilities(work, rows, Row::facility);
        work.holdOffOthers("elder", people.values());
        var known = known(work, people.values(), rows);
        var outcomes = new ArrayList<Boolean>(rows.size());
        for (var row : rows) {
            var elder = people.get(row.says().number());
            var facility = facilities.get(row.says().facility());
            boolean taken = ElderRows.known(row.cells(), elder, facility)
                    && ElderRows.mayRecordFor(work, row.cells(), facility)
                    && known.add(new Key(
                            elder, facility, row.says().day(), row.says().sitting()));
            if (taken) {
                work.entities()
                        .persist(new MealRow(
                                elder,
                                facility,
                                row.says().day(),
                                row.says().sitting(),
                                work.learn(),
                                work.actor().login()));
            }
            outcomes.add(taken);
        }
        return outcomes;
    }

    private static Set<Key> known(Work work, java.util.Collection<Long> people, List<Taken<Row>> rows) {
        var first =
                rows.stream().map(r -> r.says().day()).min(LocalDate::compareTo).orElseThrow();
        var last =
                rows.stream().map(r -> r.says().day()).max(LocalDate::compareTo).orElseThrow();
        var keys = new HashSet<Key>();
        Services.in(work)
                .meals(people, first, last)
                .values()
                .forEach(meals -> meals.forEach(m -> keys.add(new Key(m.elder(), m.facility(), m.day(), m.sitting()))));
        return keys;
    }

    private static Map<String, Integer> sittings() {
        var words = new LinkedHashMap<String, Integer>();
        words.put("早", 1);
        words.put("午", 2);
        words.put("晚", 3);
        words.put("早餐", 1);
        words.put("午餐", 2);
        words.put("晚餐", 3);
        words.put("breakfast", 1);
        words.put("lunch", 2);
        words.put("dinner", 3);
        return words;
    }
}
