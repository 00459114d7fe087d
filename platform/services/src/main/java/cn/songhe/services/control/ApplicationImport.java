package cn.songhe.services.control;

import cn.songhe.elders.boundary.ElderDirectory;
import cn.songhe.kernel.identifier.CitizenId;
import cn.songhe.kernel.imports.Cells;
import cn.songhe.kernel.imports.Column;
import cn.songhe.kernel.imports.RowImport;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.services.entity.ApplicationRow;
import cn.songhe.services.entity.Services;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/** Imports applications with their confirmations, such as a community's list of those confirmed for the meal subsidy. */
@ApplicationScoped
class ApplicationImport implements RowImport<ApplicationImport.Row> {

    private final ElderDirectory elders;
    private final PolicyBoard policies;

    /** For the container's proxy. */
    protected ApplicationImport() {
        this(null, null);
    }

    @Inject
    ApplicationImport(ElderDirectory elders, PolicyBoard policies) {
        this.elders = elders;
        this.policies = policies;
    }

    record Row(CitizenId number, String formula, LocalDate applied, LocalDate confirmed) {}

    @Override
    public String kind() {
        return "applications";
    }

    @Override
    public java.util.Set<String> permissions() {
        return java.util.Set.of("services:write");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                ElderRows.ID_NUMBER,
                Column.required("formula", "补贴编号", "Subsidy", "如 TY-S6", "such as TY-S6"),
                Column.required("applied", "申请日期", "Applied on", "2022-05-01", "2022-05-01"),
                Column.optional("confirmed", "确认日期", "Confirmed on", "未确认则留空", "empty while open"));
    }

    @Override
    public Row read(Cells cells) {
        var applied = cells.pastDate("applied");
        var confirmed = cells.pastDate("confirmed");
        if (applied != null && confirmed != null && confirmed.isBefore(applied)) {
            cells.refuse("confirmed", "date.order", "确认日期早于申请日期。", "Confirmed before it was made.");
        }
        return new Row(cells.citizenId("id_number"), cells.text("formula"), applied, confirmed);
    }

    @Override
    public List<Boolean> take(Work work, List<Taken<Row>> rows) {
        var people = ElderRows.elders(elders, work, rows, Row::number);
        work.holdOffOthers("elder", people.values());
        var held = new HashMap<Long, List<ApplicationRow>>();
        Services.in(work).applications(people.values()).forEach((id, list) -> held.put(id, new ArrayList<>(list)));
        var outcomes = new ArrayList<Boolean>(rows.size());
        for (var row : rows) {
            var elder = people.get(row.says().number());
            boolean taken = ElderRows.known(row.cells(), elder, 0L)
                    && isFormula(work, row)
                    && keepsConfirmation(row, held.computeIfAbsent(elder, e -> new ArrayList<>()))
                    && take(work, row.says(), elder, held.get(elder));
            outcomes.add(taken);
        }
        return outcomes;
    }

    /** An unconfirmed row must not silently take the place of a confirmed application: payment hangs on it. */
    private static boolean keepsConfirmation(Taken<Row> row, List<ApplicationRow> held) {
        boolean loses = row.says().confirmed() == null
                && held.stream()
                        .anyMatch(a -> a.formula().equals(row.says().formula())
                                && a.confirmed() != null
                                && !a.applied().equals(row.says().applied()));
        if (loses) {
            row.cells()
                    .refuse(
                            "confirmed",
                            "application.confirmed",
                            "此人已有经确认的申请；如确有新的申请，请先撤销原申请。",
                            "There is a confirmed application already; retract it first if there really is a new one.");
        }
        return !loses;
    }

    private boolean isFormula(Work work, Taken<Row> row) {
        boolean known = policies.current(work.tenant())
                .flatMap(p -> p.formula(row.says().formula()))
                .isPresent();
        if (!known) {
            row.cells().refuse("formula", "formula.unknown", "本市没有这个补贴编号。", "This city has no subsidy of that id.");
        }
        return known;
    }

    private static boolean take(Work work, Row says, long elder, List<ApplicationRow> held) {
        var same = held.stream().filter(a -> a.formula().equals(says.formula())).findFirst();
        if (same.isPresent()
                && same.get().applied().equals(says.applied())
                && (says.confirmed() == null || Objects.equals(same.get().confirmed(), says.confirmed()))) {
            return false;
        }
        var moment = work.learn();
        if (same.isPresent()) {
            same.get().supersede(moment);
            held.remove(same.get());
            // the old row must leave the unique index of held applications before the new one enters it
            work.entities().flush();
        }
        var by = work.actor().login();
        var confirmation = says.confirmed() == null ? null : new ApplicationRow.Confirmation(says.confirmed(), by);
        var added = new ApplicationRow(elder, says.formula(), says.applied(), confirmation, moment, by);
        work.entities().persist(added);
        held.add(added);
        return true;
    }
}
