package cn.songhe.plugins.control;

import cn.songhe.kernel.actor.CurrentActor;
import cn.songhe.kernel.audit.AuditTrail;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemKind;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.plugins.boundary.PluginViews;
import cn.songhe.plugins.boundary.PluginViews.Verdict;
import cn.songhe.plugins.entity.Installs;
import cn.songhe.plugins.host.Admission;
import cn.songhe.plugins.host.JarLabel;
import cn.songhe.plugins.host.PluginHost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Examines a version of the city's plugin and, if nothing stands in its way, takes it into operation. Nothing is in force by that. */
@ApplicationScoped
public class InstallPlugin {

    static final ProblemKind UNREADABLE = ProblemKind.of(
            "plugin.unreadable",
            422,
            "文件不是插件包",
            "The file is no plugin",
            "请上传清单中写明 Plugin-Id 和 Plugin-Version 的 jar 文件。",
            "Send a jar whose manifest gives Plugin-Id and Plugin-Version.");

    static final ProblemKind OTHER_CITY = ProblemKind.of(
            "plugin.other-city",
            422,
            "这是其他城市的插件",
            "This is the plugin of another city",
            "本市的插件编号是 {0}，此文件的是 {1}。",
            "This city's plugin is {0}; the file is {1}.");

    static final ProblemKind OTHER_JAR = ProblemKind.of(
            "plugin.other-jar",
            409,
            "此版本号已用于另一个文件",
            "The version belongs to another file",
            "版本 {0} 已安装且内容不同；请提高版本号后重新打包。",
            "Version {0} is installed with other contents; raise the version and build it again.");

    private final TenantWork units;
    private final TenantRegistry tenants;
    private final CurrentActor actor;
    private final PluginHost host;
    private final DoctorProcess doctor;
    private final AuditTrail audit;

    /** For the container's proxy. */
    protected InstallPlugin() {
        this(null, null, null, null, null, null);
    }

    @Inject
    InstallPlugin(
            TenantWork units,
            TenantRegistry tenants,
            CurrentActor actor,
            PluginHost host,
            DoctorProcess doctor,
            AuditTrail audit) {
        this.units = units;
        this.tenants = tenants;
        this.actor = actor;
        this.host = host;
        this.doctor = doctor;
        this.audit = audit;
    }

    /** Examines a jar and changes nothing. */
    public Verdict check(InputStream body) {
        try (var upload = JarUpload.of(body)) {
            return doctor.examine(upload.file());
        }
    }

    /** Examines a jar and installs it; the same jar sent again gives the same answer. */
    public PluginViews.Installation install(InputStream body) {
        try (var upload = JarUpload.of(body)) {
            var label = JarLabel.of(upload.file()).orElseThrow(() -> Problem.of(UNREADABLE));
            requireOwn(label);
            requireSameIfKnown(label);
            var verdict = kept(label).orElseGet(() -> doctor.examine(upload.file()));
            return verdict.passed() ? install(upload, label, verdict) : view(label, List.of(), verdict, false);
        }
    }

    private void requireOwn(JarLabel label) {
        var own = tenants.find(actor.get().tenant())
                .orElseThrow(Problems::notFound)
                .plugin();
        if (!own.equals(label.id())) {
            throw Problem.of(OTHER_CITY, own, label.id());
        }
    }

    /** Before the examination, which takes its time. */
    private void requireSameIfKnown(JarLabel label) {
        host.rescan();
        if (host.loaded(label.id(), label.version())
                .filter(p -> !p.sha256().equals(label.sha256()))
                .isPresent()) {
            throw Problem.of(OTHER_JAR, label.version());
        }
    }

    private Optional<Verdict> kept(JarLabel label) {
        return units.call(work -> Installs.in(work).find(label.id(), label.version()))
                .filter(i -> i.sha256().equals(label.sha256()))
                .flatMap(i -> Verdicts.read(i.verdict()));
    }

    private PluginViews.Installation install(JarUpload upload, JarLabel label, Verdict verdict) {
        var admission = host.install(upload.file());
        if (admission instanceof Admission.OtherJar) {
            throw Problem.of(OTHER_JAR, label.version());
        }
        if (admission instanceof Admission.Refused refused) {
            return view(label, InstalledViews.refusals(refused.refusals()), verdict, false);
        }
        units.run(work -> {
            if (Installs.in(work).keep(label.id(), label.version(), label.sha256(), Verdicts.write(verdict))) {
                audit.note(
                        work,
                        "plugin.install",
                        "plugin",
                        label.id(),
                        Map.of("version", label.version(), "sha256", label.sha256()));
            }
        });
        return view(label, List.of(), verdict, true);
    }

    private static PluginViews.Installation view(
            JarLabel label, List<PluginViews.Refused> refusals, Verdict verdict, boolean installed) {
        return new PluginViews.Installation(installed, label.id(), label.version(), label.sha256(), refusals, verdict);
    }
}
