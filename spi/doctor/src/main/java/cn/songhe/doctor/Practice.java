package cn.songhe.doctor;

import cn.songhe.doctor.facts.Asked;
import cn.songhe.doctor.facts.Crowd;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.SubsidyFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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
        for (var batch : batches(patient, crowd)) {
            asking(batch.what(), () -> answers.ask(batch.trials().get()));
        }
        var trials = new Trials(crowd);
        asking("cases/", () -> patient.cases().forEach(c -> answers.ask(trials.around(c))));
    }

    /** If time is up, says at which subject. */
    private void asking(String what, Runnable batch) {
        try {
            limited(what, batch);
        } catch (Limit.TimeUp e) {
            throw new Limit.TimeUp(answers.current().isEmpty() ? what : answers.current());
        }
    }

    private record Batch(String what, Supplier<List<Trial>> trials) {}

    /** The same batches for the same plugin and seed, whenever it is loaded. */
    private List<Batch> batches(Patient of, Crowd from) {
        var trials = new Trials(from);
        var batches = new ArrayList<Batch>();
        for (var asked : of.asked()) {
            batches.add(new Batch(asked.id(), () -> trials.about(asked, options.populations())));
        }
        int fewer = options.populations() / 4;
        for (var indicator : of.policy().indicators()) {
            batches.add(new Batch(indicator.id(), () -> trials.about(of.policy(), indicator, fewer)));
        }
        of.policy()
                .childcare()
                .filter(c -> !c.classTypes().isEmpty())
                .ifPresent(c -> batches.add(new Batch(
                        "class", () -> trials.aboutClasses(c.classTypes().get(0), fewer))));
        batches.add(new Batch(
                "cases/", () -> of.cases().stream().map(trials::itself).toList()));
        return batches;
    }

    /** The second loading makes the same subjects, from the same seed. */
    private void repeat(String id, String version) {
        var anew = limit.run("CityPlugin", () -> Patient.load(id, version, contents, new PluginClasses(contents)));
        var first = batches(patient, crowd);
        var again = batches(anew, new Crowd(anew.policy(), anew.asked(), options.seed()));
        for (int i = 0; i < first.size(); i++) {
            int at = i;
            limited(
                    first.get(i).what(),
                    () -> new RepeatExam(
                                    patient.policy(), first.get(at).trials().get(), chart)
                            .examine(anew.policy(), again.get(at).trials().get()));
        }
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
        patient.asked().stream()
                .filter(asked -> patient.policy().programs().stream().noneMatch(p -> p.id().equals(asked.id())))
                .forEach(asked -> limited(asked.id(), () -> unused.examine(asked)));
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
