package cn.songhe.evaluation.compare;

import cn.songhe.spi.Cadence;
import cn.songhe.spi.Period;
import cn.songhe.spi.Text;
import java.util.List;
import java.util.Optional;

/**
 * What one policy says of the subject.
 *
 * @param plugin the id of the plugin
 * @param version its version
 * @param title what it is called
 * @param home the code of the place that {@code home} stood for
 * @param benefits one for each formula that decides of such a subject
 * @param totals what is given in each period together
 * @param items one for each item of a list that is judged, if the subject is an elder
 * @param failure why the policy could not be asked at all, if so
 */
public record PolicyAnswer(
        String plugin,
        String version,
        Text title,
        String home,
        List<BenefitAnswer> benefits,
        List<Total> totals,
        List<ItemAnswer> items,
        Optional<String> failure) {

    /** Keeps immutable copies. */
    public PolicyAnswer {
        benefits = List.copyOf(benefits);
        totals = List.copyOf(totals);
        items = List.copyOf(items);
    }

    /**
     * What is given together by all formulas of periods of one length.
     *
     * @param cadence the length
     * @param period the period
     * @param fen the sum, in fen
     */
    public record Total(Cadence cadence, Period period, long fen) {}
}
