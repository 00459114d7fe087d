package cn.songhe.doctor;

import cn.songhe.doctor.facts.Asked;
import cn.songhe.doctor.facts.Crowd;
import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.cases.ChildcareQuestion;
import cn.songhe.evaluation.cases.IndicatorQuestion;
import cn.songhe.evaluation.cases.PolicyCase;
import cn.songhe.evaluation.reports.ReportData;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.ClassType;
import cn.songhe.spi.Indicator;
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

    /** So many made-up sets of figures for an indicator. */
    List<Trial> about(CityPolicy policy, Indicator indicator, int sets) {
        var cadence = policy.reports().reports().stream()
                .filter(report -> report.indicator(indicator.id()).isPresent())
                .findFirst()
                .map(ReportData::cadence)
                .orElse(Cadence.YEARLY);
        var trials = new ArrayList<Trial>();
        for (int i = 0; i < sets; i++) {
            var figures = crowd.figures(indicator, cadence, i);
            trials.add(new Trial(
                    () -> indicator.id() + " " + figures,
                    new IndicatorQuestion(indicator, figures),
                    crowd.law(figures.period(), List.of())));
        }
        return trials;
    }

    /** So many made-up children to be placed in a class. */
    List<Trial> aboutClasses(ClassType first, int children) {
        var trials = new ArrayList<Trial>();
        for (int i = 0; i < children; i++) {
            var days = crowd.birthAndDay(i);
            trials.add(new Trial(
                    () -> "class: " + days.get(0) + ", " + days.get(1),
                    new ChildcareQuestion(days.get(0), days.get(1), first),
                    crowd.law(Cadence.MONTHLY.periodOf(days.get(1)), List.of())));
        }
        return trials;
    }

    /** A case as it is. */
    Trial itself(PolicyCase policyCase) {
        return new Trial(
                () -> policyCase.file() + ": " + policyCase.name(),
                policyCase.question(),
                crowd.law(policyCase.period(), policyCase.parameters()));
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
