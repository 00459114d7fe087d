package cn.songhe.plugins.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.plugins.boundary.PluginViews;
import cn.songhe.plugins.host.InstalledPlugin.Refused;
import cn.songhe.plugins.host.Refusal;
import java.util.List;

/** Shows pieces of what is installed. */
final class InstalledViews {

    private InstalledViews() {}

    static List<PluginViews.Refused> refusals(List<Refusal> refusals) {
        return refusals.stream()
                .map(r -> new PluginViews.Refused(r.code(), r.where(), r.text()))
                .toList();
    }

    static PluginViews.PluginCounts counts(CityPolicy policy) {
        var parameters = policy.book().parameters();
        return new PluginViews.PluginCounts(
                policy.plugin().documents().size(),
                policy.formulas().size(),
                policy.rules().size(),
                parameters.size(),
                (int) parameters.stream()
                        .filter(p -> p.values().isEmpty() && p.awaiting().isPresent())
                        .count(),
                policy.combinations().size(),
                policy.services().itemIds().size(),
                policy.reports().reports().size(),
                policy.indicators().size(),
                policy.attributes().size(),
                policy.childcare().isPresent());
    }

    static PluginViews.Installed refused(Refused plugin, String own) {
        return new PluginViews.Installed(
                plugin.file().getFileName().toString(),
                plugin.id().orElse(null),
                plugin.version().orElse(null),
                null,
                false,
                false,
                plugin.id().filter(own::equals).isPresent(),
                null,
                null,
                null,
                refusals(plugin.refusals()),
                null);
    }
}
