package cn.songhe.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Language;
import cn.songhe.evaluation.PolicyFiles;
import cn.songhe.evaluation.Shire;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every kind of case, read from files and run. */
class ShireCasesTest {

    private final CityPolicy policy = Shire.policy();

    @TestFactory
    Stream<DynamicTest> everyKindOfCaseComesOutAsExpected() {
        return PolicyFiles.casesIn(Path.of("src/test/resources/shire")).entrySet().stream()
                .flatMap(file -> CaseFile.read(policy, file.getKey(), file.getValue()).stream())
                .map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c.run(policy))));
    }

    private void check(CaseResult result) {
        for (var language : Language.values()) {
            assertThat(new CaseText(policy, language).render(result)).startsWith(language == Language.EN ? "ok" : "通过");
        }
    }
}
