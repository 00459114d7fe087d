package cn.songhe.doctor;

import cn.songhe.doctor.facts.Asked;
import cn.songhe.doctor.facts.Crowd;
import cn.songhe.evaluation.cases.PolicyCase;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.Period;
import cn.songhe.spi.SubjectFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The questions that a plugin is asked: about made-up subjects, and about those of its cases in the years around. */
final class Trials {

    private static final int MONTHS_EACH_WAY = 36;
    private static final int PERIODS_EACH_WAY = 5;

    private final Crowd crowd;

    Trials(Crowd crowd) {
        this.crowd = crowd;
    }

    /** So many made-up subjects. */
    <F extends SubjectFacts> List<Trial> about(Asked<F> asked, int subjects) {
        var trials = new ArrayList<Trial>();
        for (int i = 0; i < subjects; i++) {
            var specimen = crowd.specimen(asked, i);
            trials.add(new Trial(specimen::describe, asked.ask().apply(specimen.facts()), specimen.law()));
        }
        return trials;
    }

    /** A case for its own period and many around it. */
    List<Trial> around(PolicyCase policyCase) {
        return periodsAround(policyCase.period())
                .map(period -> new Trial(
                        () -> policyCase.question().id() + " " + period + ", " + policyCase.file() + ": "
                                + policyCase.name(),
                        policyCase.question(),
                        crowd.law(period, policyCase.parameters())))
                .toList();
    }

    static Stream<Period> periodsAround(Period period) {
        int each = period.cadence() == Cadence.MONTHLY ? MONTHS_EACH_WAY : PERIODS_EACH_WAY;
        var cadence = period.cadence();
        return IntStream.rangeClosed(-each, each)
                .mapToObj(n -> cadence.periodOf(period.first().plusMonths((long) n * cadence.months())));
    }
}
