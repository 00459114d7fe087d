package cn.songhe.plugins.boundary;

import cn.songhe.spi.Text;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the resource of plugins takes and gives. */
public final class PluginViews {

    private PluginViews() {}

    /**
     * A jar in the folder: loaded, or refused with its reasons.
     *
     * @param active whether this version is in force for the city today
     * @param own whether it is a version of the city's own plugin
     * @param installedBy who installed it over the API, or null
     * @param counts what is in it; null if it was refused
     * @param failure the last thing its code threw while it was running, or null
     */
    @Schema(name = "InstalledPlugin")
    public record Installed(
            String file,
            String id,
            String version,
            String sha256,
            boolean loaded,
            boolean active,
            boolean own,
            String installedBy,
            Instant installedAt,
            PluginCounts counts,
            List<Refused> refusals,
            Failed failure) {}

    /**
     * How much is in a plugin.
     *
     * @param awaiting the parameters that wait for a standard
     * @param services the items of all its lists, each once
     */
    @Schema(name = "PluginCounts")
    public record PluginCounts(
            int documents,
            int formulas,
            int rules,
            int parameters,
            int awaiting,
            int combinations,
            int services,
            int reports,
            int indicators,
            int attributes,
            boolean childcare) {}

    /** Why a plugin was refused. */
    @Schema(name = "PluginRefusal")
    public record Refused(String code, String where, Text text) {}

    /**
     * What its code threw.
     *
     * @param formula what was asked of it
     * @param kind the kind of exception
     * @param where class and method, or empty
     */
    @Schema(name = "PluginFailure")
    public record Failed(String formula, String kind, String where, Instant at) {}

    /**
     * What became of a jar that was sent.
     *
     * @param installed whether it is in operation now
     * @param refusals why the platform itself could not load it, if so
     * @param verdict what the examination found
     */
    @Schema(name = "PluginInstallation")
    public record Installation(
            boolean installed, String id, String version, String sha256, List<Refused> refusals, Verdict verdict) {}

    /**
     * What an examination found.
     *
     * @param plugin the plugin's id, or empty if it could not be read
     * @param version its version, or empty
     * @param passed whether nothing stands in the way of installing it
     */
    @Schema(name = "PluginVerdict")
    public record Verdict(String plugin, String version, boolean passed, List<Check> checks, VerdictCounts counts) {}

    /**
     * One check.
     *
     * @param state {@code passed}, {@code warned}, {@code failed} or {@code skipped}
     */
    @Schema(name = "PluginCheck")
    public record Check(String id, Text title, String state, List<Finding> findings) {}

    /**
     * Something to mend.
     *
     * @param where file, class, case or parameter
     * @param what what is wrong
     * @param remedy how to mend it
     */
    @Schema(name = "PluginFinding")
    public record Finding(String where, Text what, Text remedy) {}

    /**
     * How much was examined.
     *
     * @param populations how many subjects were generated for each formula
     * @param decisions the answers that were looked at
     * @param branchesCovered the branches of the plugin's code that its cases go through
     */
    @Schema(name = "PluginVerdictCounts")
    public record VerdictCounts(
            int formulas, int cases, int populations, long decisions, int branchesCovered, int branches) {

        /** Nothing was examined. */
        public static final VerdictCounts NONE = new VerdictCounts(0, 0, 0, 0, 0, 0);
    }
}
