package cn.songhe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Language;
import cn.songhe.evaluation.cases.CaseFile;
import cn.songhe.evaluation.cases.CaseText;
import cn.songhe.evaluation.cases.PolicyCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Turns every case in {@code cases/**}{@code /*.yaml} into a test. A plugin's test extends it with an empty class. */
public abstract class SubsidyCases {

    /** For subclasses. */
    protected SubsidyCases() {}

    /** One container a file, one test a case. */
    @TestFactory
    public Stream<DynamicNode> cases() {
        var policy = PluginUnderTest.find().policy();
        return CaseFiles.onClassPath().stream().map(file -> container(policy, file));
    }

    private static DynamicNode container(CityPolicy policy, CaseFiles.Found file) {
        List<PolicyCase> cases = CaseFile.read(policy, file.name(), file.text());
        return DynamicContainer.dynamicContainer(
                file.name(), file.uri(), cases.stream().map(c -> test(policy, c)));
    }

    private static DynamicTest test(CityPolicy policy, PolicyCase policyCase) {
        return DynamicTest.dynamicTest(policyCase.name(), () -> {
            var result = policyCase.run(policy);
            assertThat(result.isAsExpected())
                    .withFailMessage(() -> new CaseText(policy, Language.EN).render(result))
                    .isTrue();
        });
    }
}
