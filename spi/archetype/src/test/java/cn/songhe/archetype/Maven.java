package cn.songhe.archetype;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs Maven with settings of its own. */
public final class Maven {

    private final Path settings;
    private final Path logs;

    private Maven(Path settings, Path logs) {
        this.settings = settings;
        this.logs = logs;
    }

    /**
     * What came of a run.
     *
     * @param exit 0 if it succeeded
     * @param log what it printed
     */
    public record Run(int exit, String log) {

        void orThrow() {
            if (exit != 0) {
                throw new IllegalStateException(log);
            }
        }
    }

    static Maven with(Path directory, Path staged) throws IOException {
        var settings = directory.resolve("settings.xml");
        Files.writeString(settings, settings(directory.resolve("repository"), staged));
        return new Maven(settings, directory);
    }

    /** The user's own repository stands in for the central one: this build has filled it with every plugin and library needed. */
    private static String settings(Path local, Path staged) {
        return "<settings><localRepository>" + local.toAbsolutePath()
                + "</localRepository><profiles><profile><id>workshop</id>"
                + both("repositories", "repository", staged)
                + both("pluginRepositories", "pluginRepository", staged)
                + "</profile></profiles><activeProfiles><activeProfile>workshop</activeProfile></activeProfiles></settings>\n";
    }

    private static String both(String list, String kind, Path staged) {
        return "<" + list + ">" + one(kind, "songhe", staged) + one(kind, "central", usersRepository()) + "</" + list
                + ">";
    }

    private static String one(String kind, String id, Path path) {
        return "<" + kind + "><id>" + id + "</id><url>" + path.toUri()
                + "</url><releases><checksumPolicy>ignore</checksumPolicy>"
                + "</releases><snapshots><enabled>false</enabled></snapshots></" + kind + ">";
    }

    private static Path usersRepository() {
        var known = System.getProperty("songhe.local-repository", System.getProperty("localRepository"));
        return known == null ? Path.of(System.getProperty("user.home"), ".m2", "repository") : Path.of(known);
    }

    Run run(Path directory, List<String> arguments) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of(executable(), "-B", "-s", settings.toString(), "-gs", settings.toString()));
        command.addAll(arguments);
        var log = Files.createTempFile(logs, "maven-", ".log");
        var builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_OPTS", "-Dfile.encoding=UTF-8 -XX:TieredStopAtLevel=1");
        int exit = builder.start().waitFor();
        return new Run(exit, Files.readString(log, StandardCharsets.UTF_8));
    }

    private static String executable() {
        var home = System.getProperty("songhe.maven-home");
        return home == null ? "mvn" : Path.of(home, "bin", "mvn").toString();
    }
}
