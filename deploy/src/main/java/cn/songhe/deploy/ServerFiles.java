package cn.songhe.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The small files that the application server is started with. */
final class ServerFiles {

    private ServerFiles() {}

    /** Listens on the loopback interface only, and tells nothing about itself. */
    static List<String> preboot() {
        var listeners = "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
        var http = "configs.config.server-config.network-config.protocols.protocol.http-listener.http";
        return List.of(
                "set " + listeners + ".address=127.0.0.1",
                "set " + http + ".server-header=false",
                "set " + http + ".xpowered-by=false",
                "set " + http + ".trace-enabled=false",
                "set-microprofile-healthcheck-configuration --enabled=false",
                "set configs.config.server-config.microprofile-metrics-configuration.enabled=false");
    }

    /** Quiet, but for what the platform itself says. */
    static List<String> logging() {
        return List.of(
                "handlers=java.util.logging.ConsoleHandler",
                ".level=WARNING",
                "java.util.logging.ConsoleHandler.level=INFO",
                "java.util.logging.ConsoleHandler.formatter=com.sun.enterprise.server.logging.UniformLogFormatter",
                "cn.songhe.level=INFO",
                "org.eclipse.persistence.level=SEVERE",
                "javax.enterprise.system.security.ssl.level=SEVERE",
                "javax.enterprise.system.tools.deployment.dol.level=SEVERE",
                "PayaraMicro.level=INFO",
                "fish.payara.micro.level=INFO",
                "jakarta.enterprise.system.security.level=SEVERE");
    }

    /** Whether the log says that the start is over; if the application does not answer then, its deployment failed. */
    static boolean hasStarted(Path log) {
        try {
            return Files.readString(log, java.nio.charset.StandardCharsets.UTF_8)
                    .contains(") ready in ");
        } catch (IOException e) {
            return false;
        }
    }
}
