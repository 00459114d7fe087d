package cn.songhe.xuchang;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.PolicyFiles;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The plugin as it is run, for tests. */
final class Xuchang {

    private Xuchang() {}

    static CityPolicy policy() {
        return CityPolicy.of("xuchang", "test", new XuchangPlugin(), PolicyFiles.in(classes()));
    }

    private static Path classes() {
        try {
            var source = XuchangPlugin.class.getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
