package cn.songhe.doctor;

import cn.songhe.evaluation.Language;
import cn.songhe.evaluation.cases.CaseText;
import cn.songhe.evaluation.cases.PolicyCase;
import cn.songhe.spi.Text;

/** Whether every case can be read, and comes out as it expects. */
final class CaseExam {

    private static final Text CORRECT = Text.of("改正用例或公式", "correct the case or the formula");
    private static final Text WRITE = Text.of("在 cases/*.yaml 中写用例", "write cases in cases/*.yaml");

    private final Patient patient;
    private final Chart chart;

    CaseExam(Patient patient, Chart chart) {
        this.patient = patient;
        this.chart = chart;
    }

    void examine() {
        chart.examined(Topic.CASES);
        patient.faults().forEach(f -> chart.add(Topic.CASES, new Finding(f.where(), f.text(), CORRECT)));
        if (patient.cases().isEmpty() && patient.faults().isEmpty()) {
            chart.add(Topic.CASES, Finding.of("cases/", "没有用例", "there are no cases", WRITE));
        }
        patient.cases().forEach(this::run);
    }

    private void run(PolicyCase policyCase) {
        var where = policyCase.file() + ": " + policyCase.name();
        try {
            var result = policyCase.run(patient.policy());
            if (!result.isAsExpected()) {
                var what = Text.of(
                        new CaseText(patient.policy(), Language.ZH)
                                .render(result)
                                .strip(),
                        new CaseText(patient.policy(), Language.EN)
                                .render(result)
                                .strip());
                chart.add(Topic.CASES, new Finding(where, what, CORRECT));
            }
        } catch (RuntimeException | StackOverflowError e) {
            chart.add(Topic.CASES, Finding.of(where, "抛出 " + e, "throws " + e, CORRECT));
        }
    }
}
