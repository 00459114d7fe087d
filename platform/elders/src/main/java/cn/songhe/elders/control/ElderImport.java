package cn.songhe.elders.control;

import cn.songhe.elders.boundary.ElderFactKind;
import cn.songhe.elders.entity.Elder;
import cn.songhe.elders.entity.ElderFact;
import cn.songhe.elders.entity.Elders;
import cn.songhe.evaluation.CityPolicy;
import cn.songhe.kernel.actor.CurrentActor;
import cn.songhe.kernel.fact.FactBook;
import cn.songhe.kernel.imports.AttributeColumns;
import cn.songhe.kernel.imports.Cells;
import cn.songhe.kernel.imports.Column;
import cn.songhe.kernel.imports.RowImport;
import cn.songhe.kernel.secret.Sealing;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Imports elders with their facts. A person with several categories stands in several rows; what is known already is left as it is. */
@ApplicationScoped
class ElderImport implements RowImport<ElderRow> {

    private final Sealing sealing;
    private final PolicyBoard policies;
    private final CurrentActor actor;
    private volatile Own last;

    /** For the container's proxy. */
    protected ElderImport() {
        this(null, null, null);
    }

    @Inject
    ElderImport(Sealing sealing, PolicyBoard policies, CurrentActor actor) {
        this.sealing = sealing;
        this.policies = policies;
        this.actor = actor;
    }

    @Override
    public String kind() {
        return "elders";
    }

    @Override
    public java.util.Set<String> permissions() {
        return java.util.Set.of("elders:write");
    }

    @Override
    public List<Column> columns() {
        return own().columns();
    }

    @Override
    public ElderRow read(Cells cells) {
        return ElderRow.read(cells, own());
    }

    private AttributeColumns own() {
        var policy = policies.current(actor.get().tenant()).orElse(null);
        var kept = last;
        if (kept == null || kept.policy() != policy) {
            var attributes = policy == null ? List.<Attribute<?>>of() : policy.attributes();
            kept = new Own(policy, AttributeColumns.after(ElderRow.COLUMNS, attributes, Subject.ELDER));
            last = kept;
        }
        return kept.columns();
    }

    /** The columns by a policy: asked for with every row, they are put together once. */
    private record Own(CityPolicy policy, AttributeColumns columns) {}

    @Override
    public List<Boolean> take(Work work, List<Taken<ElderRow>> rows) {
        var indexes = new ArrayList<byte[]>(rows.size());
        rows.forEach(
                r -> indexes.add(sealing.index(work.tenant(), r.says().number().value())));
        Map<String, Elder> elders = new HashMap<>(Elders.in(work).byNumber(indexes));
        work.holdOffOthers("elder", elders.values().stream().map(Elder::id).toList());
        var held = Elders.in(work).held(elders.values().stream().map(Elder::id).toList());
        var books = new HashMap<Long, FactBook<ElderFact>>();
        var outcomes = new ArrayList<Boolean>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            outcomes.add(take(work, rows.get(i), indexes.get(i), elders, held, books));
        }
        return outcomes;
    }

    private boolean take(
            Work work,
            Taken<ElderRow> row,
            byte[] index,
            Map<String, Elder> elders,
            Map<Long, List<ElderFact>> held,
            Map<Long, FactBook<ElderFact>> books) {
        var key = HexFormat.of().formatHex(index);
        boolean isNew = !elders.containsKey(key);
        var elder = elders.computeIfAbsent(key, k -> register(work, row.says(), index));
        if (!elder.name().equals(row.says().name())) {
            row.cells()
                    .refuse(
                            "name",
                            "elder.name-differs",
                            "这个身份证号码已登记为另一姓名；请核对号码，确需更名请在人员页面办理。",
                            "The identity number is registered under another name; check the number, or correct the name on the person's page.");
            return false;
        }
        long id = elder.id();
        var book = books.computeIfAbsent(
                id,
                k -> new FactBook<>(
                        work,
                        held.getOrDefault(k, List.of()),
                        (statement, moment) ->
                                new ElderFact(k, statement, moment, work.actor().login())));
        boolean changed = isNew;
        for (var statement : row.says().statements()) {
            changed |= book.state(statement, ElderFactKind.of(statement.kind()).holding());
        }
        return changed;
    }

    private Elder register(Work work, ElderRow row, byte[] index) {
        var number = new Elder.SealedNumber(
                index, sealing.seal(work.tenant(), row.number().value()));
        var elder = new Elder(
                number, row.name(), row.number().birthDate(), row.number().sex(), row.demo(), work.learn());
        work.entities().persist(elder);
        return elder;
    }
}
