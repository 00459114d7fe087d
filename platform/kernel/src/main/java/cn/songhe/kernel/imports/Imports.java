package cn.songhe.kernel.imports;

import cn.songhe.kernel.actor.CurrentActor;
import cn.songhe.kernel.audit.AuditTrail;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemKind;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.table.TableReader;
import cn.songhe.kernel.table.UnreadableTable;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Takes files in. A file is taken whole or not at all, unless the caller asks to keep its good rows. */
@ApplicationScoped
public class Imports {

    static final ProblemKind UNREADABLE = ProblemKind.of(
            "import.unreadable",
            422,
            "文件无法读取，未导入任何内容",
            "The file cannot be read; nothing was imported",
            "请另存为 UTF-8 的 CSV 或 XLSX 后再试。",
            "Save it as CSV in UTF-8 or as XLSX and try again.");

    private final TenantWork units;
    private final TenantRegistry tenants;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Instance<RowImport<?>> kinds;

    /** For the container's proxy. */
    protected Imports() {
        this(null, null, null, null, null);
    }

    @Inject
    Imports(
            TenantWork units,
            TenantRegistry tenants,
            AuditTrail audit,
            CurrentActor actor,
            @Any Instance<RowImport<?>> kinds) {
        this.units = units;
        this.tenants = tenants;
        this.audit = audit;
        this.actor = actor;
        this.kinds = kinds;
    }

    /** All kinds of import, in order of their names. */
    public List<RowImport<?>> kinds() {
        return kinds.stream()
                .<RowImport<?>>map(k -> k)
                .sorted(Comparator.comparing(RowImport::kind))
                .toList();
    }

    /**
     * The kind of this name.
     *
     * @throws Problem if there is none
     */
    public RowImport<?> kind(String name) {
        return kinds().stream().filter(k -> k.kind().equals(name)).findFirst().orElseThrow(Problems::notFound);
    }

    /**
     * Imports a file.
     *
     * @param keepGood whether rows that can be taken are taken although others are refused
     * @return what was done; with refusals and without {@code keepGood}, nothing was
     */
    public ImportReport run(RowImport<?> kind, InputStream file, boolean keepGood) {
        // the whole file is here before anything is locked: a slow upload holds nobody up
        try (var upload = Upload.of(file)) {
            return run(kind, upload, keepGood);
        }
    }

    private ImportReport run(RowImport<?> kind, Upload upload, boolean keepGood) {
        try {
            return units.call(work -> {
                var report = read(kind, upload.open(), work);
                if (report.refused() > 0 && !keepGood) {
                    throw new NothingKept(report);
                }
                note(work, report);
                return report;
            });
        } catch (NothingKept e) {
            return e.report();
        }
    }

    private ImportReport read(RowImport<?> kind, InputStream file, Work work) {
        var zone = ZoneId.of("Asia/Shanghai");
        var today = LocalDate.ofInstant(work.now(), zone);
        var divisions = tenants.find(actor.get().tenant()).orElseThrow().divisions();
        try (var table = TableReader.open(file, null)) {
            return new ImportRun<>(kind, work, today, divisions).read(table);
        } catch (UnreadableTable e) {
            throw Problem.of(UNREADABLE)
                    .at(
                            e.rowNumber().isPresent() ? "row " + e.rowNumber().getAsInt() : "file",
                            new Text(e.zh(), e.en()));
        }
    }

    private void note(Work work, ImportReport report) {
        if (report.changed() > 0) {
            audit.note(
                    work,
                    "import." + report.kind(),
                    "import",
                    report.kind(),
                    Map.of("rows", report.rows(), "changed", report.changed(), "refused", report.refused()));
        }
    }

    private static final class NothingKept extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient ImportReport report;

        NothingKept(ImportReport report) {
            super("an import refused rows and keeps nothing", null, false, false);
            this.report =
                    new ImportReport(report.kind(), report.rows(), 0, 0, report.refused(), false, report.refusals());
        }

        ImportReport report() {
            return report;
        }
    }
}
