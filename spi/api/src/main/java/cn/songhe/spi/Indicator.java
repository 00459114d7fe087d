package cn.songhe.spi;

import java.util.List;
import java.util.Set;

/**
 * How an indicator 指标 is computed from figures: pure code. Its title, definition, targets with due dates, department and clause are
 * dated data in {@code reports/*.yaml}, under the same id.
 */
public interface Indicator {

    /** The id, such as {@code XC-K1}. */
    String id();

    /** The measures it reads. */
    Set<Measure> requires();

    /** Computes it. */
    Reading read(Figures figures);

    /** What is read off an indicator 指标值. */
    sealed interface Reading {

        /**
         * A number.
         *
         * @param numerator the numerator, or the count itself
         * @param denominator the denominator, more than 0; 1 for a plain count
         * @param per per how many: 100 for per cent, 1000 for per thousand, 1 for a plain count
         * @param lacking the divisions that lack what is asked of each, if it is asked of each
         */
        record Value(long numerator, long denominator, long per, List<DivisionCode> lacking) implements Reading {

            /** Checks the ranges, and keeps an immutable copy. */
            public Value {
                lacking = List.copyOf(lacking);
                if (denominator < 1 || per < 1) {
                    throw new IllegalArgumentException("a value has a denominator; without one it is not applicable");
                }
            }
        }

        /**
         * Not applicable 不适用: there is nothing to measure, such as no wish among those asked.
         *
         * @param why why not
         */
        record NotApplicable(Text why) implements Reading {}

        /**
         * Not known: a figure is missing.
         *
         * @param measure which
         */
        record Missing(Measure measure) implements Reading {}
    }

    /** A ratio of two measures; with a denominator of 0 it is not applicable, never 100 %. */
    static Indicator ratio(String id, Measure numerator, Measure denominator, long per) {
        return new MeasuredIndicator(id, numerator, denominator, per);
    }

    /** A plain count of a measure; 1 for a milestone that is reached. */
    static Indicator count(String id, Measure measure) {
        return new MeasuredIndicator(id, measure, null, 1);
    }

    /** The share in per cent of the divisions counted by {@code all} that have at least one of {@code measure}; it lists those without. */
    static Indicator coverage(String id, Measure measure, Measure all) {
        return new CoverageIndicator(id, measure, all);
    }
}
