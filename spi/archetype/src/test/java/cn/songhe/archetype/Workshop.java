package cn.songhe.archetype;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A directory in which plugins are generated from the archetype and built. It has a local Maven repository of its own, fed from what
 * this build has packaged and from the user's local repository; nothing is written outside the directory and no network is used.
 *
 * <p>Needs the modules up to {@code spi/archetype} packaged, as they are in {@code mvn verify}.
 */
public final class Workshop {

    private final Path directory;
    private final Maven maven;
    private final String version;

    private Workshop(Path directory, Maven maven, String version) {
        this.directory = directory;
        this.maven = maven;
        this.version = version;
    }

    /** Sets up a workshop, below the {@code target} of the module that uses it. */
    public static Workshop in(Path directory) throws IOException {
        Files.createDirectories(directory);
        var staged = StagedRepository.in(directory.resolve("staged"));
        return new Workshop(directory, Maven.with(directory, staged.directory()), staged.version());
    }

    /**
     * Generates a plugin's project.
     *
     * @param artifactId its name, which is the id of the plugin too unless {@code properties} say otherwise
     * @param properties properties of the archetype, such as {@code divisionCode}; what is not named has its default. In ASCII: what a
     *     command line does to other characters depends on the machine
     * @return the directory of the project
     */
    public Path generate(String artifactId, Map<String, String> properties) throws IOException, InterruptedException {
        var project = directory.resolve(artifactId);
        StagedRepository.delete(project);
        var arguments = new ArrayList<>(List.of(
                "org.apache.maven.plugins:maven-archetype-plugin:3.4.1:generate",
                "-DarchetypeCatalog=local",
                "-DarchetypeGroupId=cn.songhe",
                "-DarchetypeArtifactId=songhe-archetype",
                "-DarchetypeVersion=" + version,
                "-DartifactId=" + artifactId));
        properties.forEach((name, value) -> arguments.add("-D" + name + "=" + value));
        maven.run(directory, arguments).orThrow();
        return project;
    }

    /**
     * Builds a project with all its tests.
     *
     * @return its jar
     * @throws IllegalStateException if the build fails; the message is its log
     */
    public Path build(Path project) throws IOException, InterruptedException {
        tryToBuild(project).orThrow();
        try (var files = Files.list(project.resolve("target"))) {
            return files.filter(f -> f.toString().endsWith(".jar")).findFirst().orElseThrow();
        }
    }

    /** Builds a project with all its tests, whether that succeeds or not. */
    public Maven.Run tryToBuild(Path project) throws IOException, InterruptedException {
        return maven.run(project, List.of("verify"));
    }
}
