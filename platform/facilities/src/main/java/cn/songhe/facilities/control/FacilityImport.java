package cn.songhe.facilities.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.facilities.boundary.FacilityFactKind;
import cn.songhe.facilities.entity.Facilities;
import cn.songhe.facilities.entity.Facility;
import cn.songhe.facilities.entity.FacilityFact;
import cn.songhe.kernel.actor.CurrentActor;
import cn.songhe.kernel.fact.FactBook;
import cn.songhe.kernel.imports.AttributeColumns;
import cn.songhe.kernel.imports.Cells;
import cn.songhe.kernel.imports.Column;
import cn.songhe.kernel.imports.RowImport;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Imports facilities with their facts; what is known already is left as it is. */
@ApplicationScoped
class FacilityImport implements RowImport<FacilityRow> {

    private final PolicyBoard policies;
    private final CurrentActor actor;
    private volatile Own last;

    /** For the container's proxy. */
    protected FacilityImport() {
        this(null, null);
    }

    @Inject
    FacilityImport(PolicyBoard policies, CurrentActor actor) {
        this.policies = policies;
        this.actor = actor;
    }

    @Override
    public String kind() {
        return "facilities";
    }

    @Override
    public java.util.Set<String> permissions() {
        return java.util.Set.of("facilities:write");
    }

    @Override
    public List<Column> columns() {
        return own().columns();
    }

    @Override
    public FacilityRow read(Cells cells) {
        return FacilityRow.read(cells, own());
    }

    private AttributeColumns own() {
        var policy = policies.current(actor.get().tenant()).orElse(null);
        var kept = last;
        if (kept == null || kept.policy() != policy) {
            var attributes = policy == null ? List.<Attribute<?>>of() : policy.attributes();
            kept = new Own(policy, AttributeColumns.after(FacilityRow.COLUMNS, attributes, Subject.FACILITY));
            last = kept;
        }
        return kept.columns();
    }

    /** The columns by a policy: asked for with every row, they are put together once. */
    private record Own(CityPolicy policy, AttributeColumns columns) {}

    @Override
    public List<Boolean> take(Work work, List<Taken<FacilityRow>> rows) {
        var codes = rows.stream().map(r -> r.says().code().value()).toList();
        Map<String, Facility> facilities = new HashMap<>(Facilities.in(work).byCreditCode(codes));
        work.holdOffOthers(
                "facility", facilities.values().stream().map(Facility::id).toList());
        var held = Facilities.in(work)
                .held(facilities.values().stream().map(Facility::id).toList());
        var books = new HashMap<Long, FactBook<FacilityFact>>();
        var outcomes = new ArrayList<Boolean>(rows.size());
        for (var row : rows) {
            outcomes.add(take(work, row.says(), facilities, held, books));
        }
        return outcomes;
    }

    private boolean take(
            Work work,
            FacilityRow row,
            Map<String, Facility> facilities,
            Map<Long, List<FacilityFact>> held,
            Map<Long, FactBook<FacilityFact>> books) {
        var code = row.code().value();
        boolean changed = !facilities.containsKey(code);
        var facility = facilities.computeIfAbsent(code, c -> register(work, row));
        if (!facility.name().equals(row.name())) {
            facility.rename(row.name());
            changed = true;
        }
        long id = facility.id();
        var book = books.computeIfAbsent(
                id,
                k -> new FactBook<>(
                        work,
                        held.getOrDefault(k, List.of()),
                        (said, moment) ->
                                new FacilityFact(k, said, moment, work.actor().login())));
        for (var statement : row.statements()) {
            changed |=
                    book.state(statement, FacilityFactKind.of(statement.kind()).holding());
        }
        return changed;
    }

    private Facility register(Work work, FacilityRow row) {
        var facility = new Facility(row.code().value(), row.name(), row.demo(), work.learn());
        work.entities().persist(facility);
        return facility;
    }
}
