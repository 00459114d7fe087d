package cn.songhe.plugins.host;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.plugins.host.InstalledPlugin.Loaded;
import cn.songhe.plugins.host.InstalledPlugin.Refused;
import cn.songhe.spi.Money;
import java.nio.file.Path;
import org.assertj.core.api.ListAssert;

/** Loads {@code bad.jar} between two good plugins, which must both still decide. */
final class BesideGoodOnes {

    private BesideGoodOnes() {}

    static PluginSources bad() {
        return PluginSources.good("bad", "1.0.0");
    }

    static ListAssert<Refusal> assertRefused(Path directory, PluginSources bad, String code) {
        bad.write(directory, "bad");
        return assertRefused(directory, code);
    }

    static ListAssert<Refusal> assertRefused(Path directory, String code) {
        PluginSources.good("first", "1.0.0").write(directory, "a");
        PluginSources.good("last", "1.0.0").write(directory, "z");
        try (var host = PluginHost.load(directory)) {
            assertThat(host.plugins()).hasSize(3);
            for (int good : new int[] {0, 2}) {
                var policy = ((Loaded) host.plugins().get(good)).policy();
                assertThat(PluginHostTest.granted(policy)).isEqualTo(Money.ofFen(10_000));
            }
            var refusals = ((Refused) host.plugins().get(1)).refusals();
            assertThat(refusals).extracting(Refusal::code).containsOnly(code);
            return assertThat(refusals);
        }
    }
}
