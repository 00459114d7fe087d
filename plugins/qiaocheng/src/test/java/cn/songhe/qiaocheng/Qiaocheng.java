package cn.songhe.qiaocheng;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.PolicyFiles;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The plugin as it is run, for tests. */
final class Qiaocheng {

    private Qiaocheng() {}

    static CityPolicy policy() {
        return CityPolicy.of("qiaocheng", "test", new QiaochengPlugin(), PolicyFiles.in(classes()));
    }

    private static Path classes() {
        try {
            var source = QiaochengPlugin.class.getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
