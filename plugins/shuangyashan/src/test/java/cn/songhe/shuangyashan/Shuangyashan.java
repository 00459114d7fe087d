package cn.songhe.shuangyashan;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.PolicyFiles;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The plugin as it is run, for tests. */
final class Shuangyashan {

    private Shuangyashan() {}

    static CityPolicy policy() {
        return CityPolicy.of("shuangyashan", "test", new ShuangyashanPlugin(), PolicyFiles.in(classes()));
    }

    private static Path classes() {
        try {
            var source = ShuangyashanPlugin.class.getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
