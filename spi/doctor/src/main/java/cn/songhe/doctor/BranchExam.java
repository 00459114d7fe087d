package cn.songhe.doctor;

import cn.songhe.evaluation.cases.PolicyCase;
import cn.songhe.spi.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.data.ExecutionDataStore;
import org.jacoco.core.data.SessionInfoStore;
import org.jacoco.core.instr.Instrumenter;
import org.jacoco.core.runtime.LoggerRuntime;
import org.jacoco.core.runtime.RuntimeData;

/** Whether the cases alone go through every branch of the plugin's code. */
final class BranchExam {

    private static final Text REMEDY = Text.of(
            "补写走到该分支的用例；走不到的分支是多余的代码，删除它",
            "write a case that takes the branch; a branch that nothing can take is not needed, remove it");

    private final Map<String, byte[]> contents;
    private final Chart chart;
    private int covered;
    private int all;

    BranchExam(Map<String, byte[]> contents, Chart chart) {
        this.contents = contents;
        this.chart = chart;
    }

    /** Runs the cases on instrumented classes, and reports every line with a branch that no case takes. */
    void examine(String id, String version) {
        chart.examined(Topic.BRANCHES);
        for (var type : analysed(executed(id, version))) {
            covered += type.getBranchCounter().getCoveredCount();
            all += type.getBranchCounter().getTotalCount();
            for (int line = type.getFirstLine(); line <= type.getLastLine(); line++) {
                report(type, line, type.getLine(line).getBranchCounter());
            }
        }
    }

    private void report(IClassCoverage type, int line, ICounter branches) {
        int missed = branches.getMissedCount();
        if (missed > 0) {
            var where = type.getName().replace('/', '.') + ":" + line;
            var counts = missed + "/" + branches.getTotalCount();
            chart.add(
                    Topic.BRANCHES,
                    Finding.of(where, "没有用例走到的分支：" + counts, "branches that no case takes: " + counts, REMEDY));
        }
    }

    private ExecutionDataStore executed(String id, String version) {
        var runtime = new LoggerRuntime();
        var data = new RuntimeData();
        var instrumenter = new Instrumenter(runtime);
        try {
            runtime.startup(data);
            var patient = Patient.load(id, version, contents, new PluginClasses(contents, (name, bytes) -> {
                return instrumented(instrumenter, name, bytes);
            }));
            for (var policyCase : patient.cases()) {
                run(policyCase, patient);
            }
            var executed = new ExecutionDataStore();
            data.collect(executed, new SessionInfoStore(), false);
            return executed;
        } catch (Exception e) {
            throw new IllegalStateException("the cases cannot be run on instrumented classes", e);
        } finally {
            runtime.shutdown();
        }
    }

    /** A case that fails is reported elsewhere; the branches that it took before count. */
    private static void run(PolicyCase policyCase, Patient patient) {
        try {
            policyCase.run(patient.policy());
        } catch (RuntimeException | StackOverflowError e) {
            return;
        }
    }

    private static byte[] instrumented(Instrumenter instrumenter, String name, byte[] bytes) {
        try {
            return instrumenter.instrument(bytes, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<IClassCoverage> analysed(ExecutionDataStore executed) {
        var coverage = new CoverageBuilder();
        var analyzer = new Analyzer(executed, coverage);
        contents.forEach((name, bytes) -> {
            if (name.endsWith(".class")) {
                try {
                    analyzer.analyzeClass(bytes, name);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        var types = new ArrayList<>(coverage.getClasses());
        types.sort(Comparator.comparing(IClassCoverage::getName));
        return types;
    }

    int covered() {
        return covered;
    }

    int all() {
        return all;
    }
}
