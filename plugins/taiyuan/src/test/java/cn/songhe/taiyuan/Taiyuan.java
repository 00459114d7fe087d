package cn.songhe.taiyuan;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.PolicyFiles;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The plugin as it is run, for tests. */
final class Taiyuan {

    private Taiyuan() {}

    static CityPolicy policy() {
        return CityPolicy.of("taiyuan", "test", new TaiyuanPlugin(), PolicyFiles.in(classes()));
    }

    private static Path classes() {
        try {
            var source = TaiyuanPlugin.class.getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
