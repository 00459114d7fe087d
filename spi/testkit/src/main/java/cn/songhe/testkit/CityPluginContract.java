package cn.songhe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.songhe.doctor.Check;
import cn.songhe.doctor.Doctor;
import cn.songhe.doctor.Options;
import cn.songhe.doctor.Topic;
import cn.songhe.doctor.Verdict;
import cn.songhe.evaluation.Language;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/**
 * What every city's plugin must hold to. A plugin's test extends it with an empty class; the plugin is found by its entry in
 * {@code META-INF/services}, with its parameters, lists, reports and cases beside it. Each test is one check of the {@link Doctor}; a check
 * that another one stands in the way of is skipped.
 */
public abstract class CityPluginContract {

    private static final Map<Path, Verdict> VERDICTS = new ConcurrentHashMap<>();

    /** For subclasses. */
    protected CityPluginContract() {}

    /** The manifest of a jar; a directory of classes has none yet. */
    @Test
    public void theManifestSaysWhoThePluginIs() {
        holds(Topic.MANIFEST);
    }

    /** The jar holds the plugin's own classes and no others. */
    @Test
    public void theJarHoldsThePluginsOwnClassesOnly() {
        holds(Topic.PACKAGING);
    }

    /** Nothing but arithmetic and dates. */
    @Test
    public void theCodeCallsNothingForbidden() {
        holds(Topic.PURITY);
    }

    /** Pure code has no memory. */
    @Test
    public void noStateIsKeptBetweenTwoDecisions() {
        holds(Topic.HIDDEN_STATE);
    }

    /** No fen is lost. */
    @Test
    public void amountsAreComputedExactly() {
        holds(Topic.EXACT_NUMBERS);
    }

    /** Sets have no order. */
    @Test
    public void nothingDependsOnTheOrderOfASet() {
        holds(Topic.ORDER);
    }

    /** No number of the policy in the code. */
    @Test
    public void everyNumberStandsInTheParameters() {
        holds(Topic.CITED_NUMBERS);
    }

    /** What the host throws is for the host. */
    @Test
    public void theHostsExceptionsAreLetPass() {
        holds(Topic.PASSING_EXCEPTIONS);
    }

    /** Ids, units, documents and files agree. */
    @Test
    public void thePluginLoadsAndFitsTogether() {
        holds(Topic.FITS);
    }

    /** No number without a use. */
    @Test
    public void everyParameterIsCitedDatedAndUsed() {
        holds(Topic.PARAMETERS);
    }

    /** The examples hold. */
    @Test
    public void everyCasePasses() {
        holds(Topic.CASES);
    }

    /** No formula without examples. */
    @Test
    public void everythingThatDecidesHasItsCases() {
        holds(Topic.EXAMPLES);
    }

    /** What is not declared is not fetched. */
    @Test
    public void onlyWhatIsDeclaredIsRead() {
        holds(Topic.DECLARATIONS);
    }

    /** A refusal is an answer, an exception is a defect. */
    @Test
    public void anyFactsGetAnAnswer() {
        holds(Topic.EXCEPTIONS);
    }

    /** No loop without end. */
    @Test
    public void answersComeInTime() {
        holds(Topic.TIME);
    }

    /** In any order, on four threads, and loaded twice. */
    @Test
    public void theSameFactsGiveTheSameAnswer() {
        holds(Topic.REPEATABLE);
    }

    /** Money is never negative, goes to each recipient once, and stays within the caps. */
    @Test
    public void amountsAreSound() {
        holds(Topic.MONEY);
    }

    /** What grows does not shrink. */
    @Test
    public void moreNeverGivesLessWhereThePluginSaysSo() {
        holds(Topic.GROWTH);
    }

    /** An official and a foreign reader both understand it. */
    @Test
    public void everyMessageSpeaksChineseAndEnglishWithTheSameValues() {
        holds(Topic.MESSAGES);
    }

    /** No code that no case shows. */
    @Test
    public void theCasesGoThroughEveryBranch() {
        holds(Topic.BRANCHES);
    }

    /** A hint: never fails. */
    @Test
    public void whatIsDeclaredIsRead() {
        holds(Topic.UNUSED);
    }

    /** The jar or directory of the plugin. */
    Path plugin() {
        return PluginUnderTest.find().root();
    }

    private void holds(Topic topic) {
        var check = VERDICTS.computeIfAbsent(plugin(), root -> Doctor.examine(root, Options.DEFAULT))
                .check(topic);
        assumeTrue(check.status() != Check.Status.SKIPPED, "another check stands in the way, or it is for jars only");
        if (check.status() == Check.Status.WARNED) {
            System.out.println(check.render(Language.ZH));
        }
        assertThat(check.status())
                .withFailMessage(() -> "\n" + check.render(Language.ZH) + check.render(Language.EN))
                .isNotEqualTo(Check.Status.FAILED);
    }
}
