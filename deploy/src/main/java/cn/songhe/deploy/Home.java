package cn.songhe.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things are.
 *
 * @param root the checkout
 * @param data what must survive a restart
 */
record Home(Path root, Path data) {

    static Home ofProcess() {
        var root =
                Path.of(System.getProperty("songhe.home", ".")).toAbsolutePath().normalize();
        var data = System.getenv("SONGHE_DATA");
        return new Home(
                root, data == null ? root.resolve("deploy/data") : Path.of(data).toAbsolutePath());
    }

    Path dist() {
        return root.resolve("deploy/target/songhe");
    }

    Path war() {
        return dist().resolve("songhe.war");
    }

    Path payara() {
        return dist().resolve("payara-micro.jar");
    }

    /** The libraries of the launcher, as a class path. */
    String libraries() {
        return dist().resolve("lib") + "/*";
    }

    /** The plugins that the build brings. */
    Path bundledPlugins() {
        return dist().resolve("plugins");
    }

    /** The plugins of the server: those of the build and those installed since. They must survive a build. */
    Path plugins() {
        var other = System.getenv("SONGHE_PLUGINS_DIR");
        return other == null ? data.resolve("plugins") : Path.of(other).toAbsolutePath();
    }

    Path tenants() {
        var other = System.getenv("SONGHE_TENANTS_DIR");
        return other == null ? root.resolve("tenants") : Path.of(other).toAbsolutePath();
    }

    Home create() {
        try {
            Files.createDirectories(data);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
