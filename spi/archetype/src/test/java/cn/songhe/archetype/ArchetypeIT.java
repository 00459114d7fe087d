package cn.songhe.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArchetypeIT {

    private static Path project;
    private static Path jar;

    @BeforeAll
    static void generateAndBuild() throws IOException, InterruptedException {
        var workshop = Workshop.in(Path.of("target", "workshop").toAbsolutePath());
        var properties = Map.of(
                "groupId", "city.trial", "pluginId", "trial", "divisionCode", "990200", "cityNameEn", "Trial City");
        project = workshop.generate("trial-policy", properties);
        jar = workshop.build(project);
    }

    @Test
    void aGeneratedPluginPassesItsContractAndItsCasesInOneCommand() throws IOException {
        assertThat(testsIn("city.trial.ContractTest")).isGreaterThan(15);
        assertThat(testsIn("city.trial.CasesTest")).isEqualTo(6);
    }

    @Test
    void itsJarSaysWhoItIsAndWhatItNeeds() throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            var manifest = file.getManifest().getMainAttributes();
            assertThat(manifest.getValue("Plugin-Id")).isEqualTo("trial");
            assertThat(manifest.getValue("Plugin-Version")).isEqualTo("1.0.0");
            assertThat(manifest.getValue("Plugin-Requires")).isEqualTo(">=1.0.0 & <2.0.0");
            assertThat(manifest.getValue("Plugin-Provider")).isEqualTo("Trial City");
        }
    }

    @Test
    void itsJarCarriesTheNumbersTheListsAndTheCases() throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            assertThat(file.stream().map(Object::toString))
                    .contains(
                            "META-INF/services/cn.songhe.spi.CityPlugin",
                            "parameters/age-allowance.yaml",
                            "services/basic-services.yaml",
                            "cases/age-allowance.yaml");
        }
    }

    @Test
    void everyPlaceOfTheTemplatesIsFilled() throws IOException {
        try (var files = Files.walk(project)) {
            for (var file : files.filter(f -> f.toString().matches(".*\\.(java|yaml|md)"))
                    .toList()) {
                assertThat(Files.readString(file)).doesNotContain("${", "__");
            }
        }
        assertThat(Files.readString(project.resolve("src/main/java/city/trial/LocalPolicy.java")))
                .contains("示例市", "Trial City", "990200");
    }

    @Test
    void itIsBuiltWithTheVeryPluginsOfThePlatform() throws IOException {
        var platform = Files.readString(Path.of("..", "..", "pom.xml"));
        var pinned = Pattern.compile("<artifactId>(maven-\\w+-plugin)</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(project.resolve("pom.xml")));
        int found = 0;
        for (; pinned.find(); found++) {
            assertThat(platform)
                    .contains("<artifactId>" + pinned.group(1) + "</artifactId><version>" + pinned.group(2)
                            + "</version>");
        }
        assertThat(found).isEqualTo(7);
    }

    private static int testsIn(String testClass) throws IOException {
        var report = Files.readString(project.resolve("target/surefire-reports/TEST-" + testClass + ".xml"));
        var suite = Pattern.compile("<testsuite [^>]*tests=\"(\\d+)\" errors=\"0\" skipped=\"\\d+\" failures=\"0\"")
                .matcher(report);
        assertThat(suite.find()).as(report).isTrue();
        return Integer.parseInt(suite.group(1));
    }
}
