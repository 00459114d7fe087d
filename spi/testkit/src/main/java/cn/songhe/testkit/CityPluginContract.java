package cn.songhe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.check.BytecodeCheck;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every city's plugin must hold to. A plugin's test extends it with an empty class; the plugin is found by its entry in
 * {@code META-INF/services}, its parameters beside it, its cases in {@code cases/**}{@code /*.yaml} on the test class path.
 */
public abstract class CityPluginContract {

    private PluginUnderTest plugin;

    /** For subclasses. */
    protected CityPluginContract() {}

    /** Loads the one plugin; fails if there is none, or more, or if it does not fit together. */
    @BeforeEach
    public void loadThePlugin() {
        plugin = PluginUnderTest.load();
    }

    /** No number without a use. */
    @Test
    public void everyParameterIsReadByAFormulaOrRule() {
        assertThat(new Coverage(plugin.policy()).unusedParameters()).isEmpty();
    }

    /** No formula without examples. */
    @Test
    public void everyFormulaHasACaseThatGrantsAndOneThatRefuses() {
        assertThat(new Coverage(plugin.policy()).missingCases(plugin.cases())).isEmpty();
    }

    /** Pure code has no memory. */
    @Test
    public void theSameFactsGiveTheSameDecisionAgainOnFourThreads() throws InterruptedException, ExecutionException {
        assertThat(new Repeatability(plugin.policy(), plugin.cases()).differences())
                .isEmpty();
    }

    /** Money is never negative, goes to each recipient once, and rests on declared parameters only. */
    @Test
    public void amountsAreSoundInEveryPeriodAroundTheCases() {
        assertThat(Bookkeeping.problems(plugin.policy(), plugin.cases())).isEmpty();
    }

    /** An official and a foreign reader both understand it. */
    @Test
    public void everyMessageSpeaksChineseAndEnglishWithTheSameValues() {
        assertThat(Messages.problems(plugin.policy(), plugin.cases())).isEmpty();
    }

    /** Nothing but arithmetic and dates. */
    @Test
    public void theCodeCallsNothingForbidden() throws IOException {
        assertThat(BytecodeCheck.check(plugin.root())).isEmpty();
    }
}
