package cn.songhe.plugins.boundary;

import cn.songhe.evaluation.Source;
import cn.songhe.evaluation.compare.BenefitAnswer;
import cn.songhe.evaluation.compare.GrantedAward;
import cn.songhe.evaluation.compare.ItemAnswer;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the resource of comparisons takes and gives. All amounts are in fen. */
public final class CompareViews {

    private CompareViews() {}

    /**
     * A question to all cities.
     *
     * @param yaml an invented subject in the format of cases; never a real person
     * @param homes by the id of a city, the code of the division that {@code home} stands for there; without one its first county
     */
    @Schema(name = "ComparisonQuestion")
    public record Question(String yaml, Map<String, String> homes) {}

    /**
     * The answers.
     *
     * @param name what the case is called
     * @param on a day of the periods decided for
     * @param subject whom it is about, such as {@code elder}
     * @param cities one for each city with a policy in force
     */
    @Schema(name = "ComparisonResult")
    public record Result(String name, LocalDate on, String subject, List<CityAnswer> cities) {}

    /**
     * What one city's policy says.
     *
     * @param tenant the id of the city
     * @param city its name
     * @param home the code of the division that {@code home} stood for
     * @param failure why the policy could not be asked at all, or null
     */
    @Schema(name = "ComparisonCity")
    public record CityAnswer(
            String tenant,
            Text city,
            String plugin,
            String version,
            String home,
            List<Benefit> benefits,
            List<Total> totals,
            List<ItemAnswer> items,
            String failure) {}

    /**
     * What one formula says, after the rules of combination.
     *
     * @param period such as {@code 2022-05}
     * @param why what is given in words, or why nothing is
     * @param steps how the answer came about, in order
     */
    @Schema(name = "ComparisonBenefit")
    public record Benefit(
            String formula,
            Text title,
            String program,
            String period,
            BenefitAnswer.Verdict verdict,
            long fen,
            List<GrantedAward> awards,
            Text why,
            Source source,
            List<BenefitAnswer.CutAnswer> cuts,
            List<CaseViews.Stepped> steps) {}

    /** What all formulas of periods of one length give together. */
    @Schema(name = "ComparisonTotal")
    public record Total(String period, long fen) {}
}
