package cn.songhe.doctor;

import cn.songhe.doctor.facts.Asked;
import cn.songhe.doctor.facts.Crowd;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.SubsidyFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What shows only when the plugin runs. */
final class Practice {

    private final Patient patient;
    private final Map<String, byte[]> contents;
    private final Options options;
    private final Limit limit;
    private final Chart chart;
    private final Crowd crowd;
    private final Answers answers;
    private final BranchExam branches;

    Practice(Patient patient, Map<String, byte[]> contents, Options options, Limit limit, Chart chart) {
        this.patient = patient;
        this.contents = contents;
        this.options = options;
        this.limit = limit;
        this.chart = chart;
        crowd = new Crowd(patient.policy(), patient.asked(), options.seed());
        var looks = List.of(new MoneyExam(patient.policy(), chart), new MessageExam(patient.policy(), chart));
        answers = new Answers(patient.policy(), chart, looks);
        branches = new BranchExam(contents, chart);
    }

    void examine(String id, String version) {
        ParameterExam.examine(patient.policy(), chart);
        limited("cases/", () -> new CaseExam(patient, chart).examine());
        new ExampleExam(patient, chart).examine();
        ask();
        repeat(id, version);
        grow();
        findUnused();
        limited("cases/", () -> branches.examine(id, version));
    }

    private void ask() {
        var trials = new Trials(crowd);
        for (var asked : patient.asked()) {
            limited(asked.id(), () -> answers.ask(trials.about(asked, options.populations())));
        }
        limited("cases/", () -> patient.cases().forEach(c -> answers.ask(trials.around(c))));
    }

    /** The second loading makes the same subjects, from the same seed. */
    private void repeat(String id, String version) {
        var anew = limit.run("CityPlugin", () -> Patient.load(id, version, contents, new PluginClasses(contents)));
        var otherCrowd = new Crowd(anew.policy(), anew.asked(), options.seed());
        for (int i = 0; i < patient.asked().size(); i++) {
            var first = patient.asked().get(i);
            var other = anew.asked().get(i);
            limited(
                    first.id(),
                    () -> new RepeatExam(patient.policy(), trials(crowd, first, patient), chart)
                            .examine(anew.policy(), trials(otherCrowd, other, anew)));
        }
    }

    private List<Trial> trials(Crowd from, Asked<?> asked, Patient of) {
        var trials = new ArrayList<>(new Trials(from).about(asked, options.populations()));
        of.cases().stream()
                .filter(c -> c.question().id().equals(asked.id()))
                .forEach(c -> trials.add(new Trial(
                        () -> c.file() + ": " + c.name(), c.question(), from.law(c.period(), c.parameters()))));
        return trials;
    }

    private void grow() {
        var growth = new GrowthExam(patient.policy(), crowd, chart);
        for (var formula : patient.policy().formulas()) {
            limited(formula.id(), () -> grow(growth, formula));
        }
    }

    @SuppressWarnings("unchecked")
    private <F extends SubjectFacts> void grow(GrowthExam growth, SubsidyFormula<F> formula) {
        var asked = patient.asked().stream()
                .filter(a -> a.id().equals(formula.id()))
                .findFirst();
        growth.examine(formula, (Asked<F>) asked.orElseThrow(), options.populations());
    }

    private void findUnused() {
        var unused = new UnusedExam(patient.policy(), crowd, chart, options.populations());
        patient.asked().forEach(asked -> limited(asked.id(), () -> unused.examine(asked)));
        new DeclarationExam(answers, chart, unused).examine(patient.policy());
    }

    private void limited(String what, Runnable batch) {
        limit.run(what, () -> {
            batch.run();
            return null;
        });
    }

    Counts counts() {
        var counts = Counts.of(patient);
        return new Counts(
                counts.formulas(),
                counts.cases(),
                options.populations(),
                answers.asked(),
                branches.covered(),
                branches.all());
    }
}
