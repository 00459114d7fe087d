package cn.songhe.evaluation;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.Award;
import cn.songhe.spi.BasicService;
import cn.songhe.spi.ChildcareAddOn;
import cn.songhe.spi.Citation;
import cn.songhe.spi.CityPlugin;
import cn.songhe.spi.Combination;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.FundLevel;
import cn.songhe.spi.FundSource;
import cn.songhe.spi.Money;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.PolicyDocument.LegalStatus;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.ReportTemplate;
import cn.songhe.spi.Split;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A place of which each test says what it has. */
public record Borough(
        List<SubsidyFormula<?>> subsidies,
        List<Combination> combinations,
        List<Attribute<?>> attributes,
        List<BasicService> basicServices,
        List<ReportTemplate> reports,
        Optional<ChildcareAddOn> childcare)
        implements CityPlugin {

    public static final Reason WHY = reason("B-1.together");

    public static Borough of(SubsidyFormula<?>... formulas) {
        return new Borough(List.of(formulas), List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    public Borough combining(Combination... rules) {
        return new Borough(subsidies, List.of(rules), attributes, basicServices, reports, childcare);
    }

    public Borough knowing(Attribute<?>... own) {
        return new Borough(subsidies, combinations, List.of(own), basicServices, reports, childcare);
    }

    public Borough serving(BasicService... services) {
        return new Borough(subsidies, combinations, attributes, List.of(services), reports, childcare);
    }

    public Borough reporting(ReportTemplate... templates) {
        return new Borough(subsidies, combinations, attributes, basicServices, List.of(templates), childcare);
    }

    public Borough caring(ChildcareAddOn addOn) {
        return new Borough(subsidies, combinations, attributes, basicServices, reports, Optional.of(addOn));
    }

    /** The place with only parameters. */
    public CityPolicy policy(String... parameters) {
        return policy(files(String.join("", parameters), "", ""));
    }

    public CityPolicy policy(PolicyFiles files) {
        return CityPolicy.of("borough", "1", this, files);
    }

    /** Files of the texts that are not empty. */
    public static PolicyFiles files(String parameters, String services, String reports) {
        return new PolicyFiles(
                file("parameters/p.yaml", parameters),
                file("services/s.yaml", services),
                file("reports/r.yaml", reports));
    }

    private static Map<String, String> file(String name, String text) {
        return text.isEmpty() ? Map.of() : Map.of(name, text);
    }

    public static Reason reason(String code) {
        return new Reason(code, Text.of("按规定", "by the rules"), new Citation("B-1", "二"));
    }

    /** An amount in cash from the city. */
    public static Decision grant(long fen) {
        return Decision.grant(Award.inCash(Recipient.SELF, Split.whole(FundSource.CITY, Money.ofFen(fen))));
    }

    /** An amount in cash, shared between city and lottery. */
    public static Decision grant(long city, long lottery) {
        return Decision.grant(Award.inCash(
                Recipient.SELF,
                new Split(List.of(
                        new Split.Part(FundSource.CITY, Money.ofFen(city)),
                        new Split.Part(new FundSource(FundLevel.LOTTERY, null), Money.ofFen(lottery))))));
    }

    @Override
    public DivisionCode division() {
        return DivisionCode.of("990300");
    }

    @Override
    public Text title() {
        return Text.of("小区", "Borough");
    }

    @Override
    public List<PolicyDocument> documents() {
        return List.of(document("B-1", LegalStatus.IN_FORCE), document("B-D", LegalStatus.DRAFT));
    }

    private static PolicyDocument document(String id, LegalStatus status) {
        return new PolicyDocument(
                id,
                Optional.empty(),
                Text.of("小区办法" + id, "Borough rules " + id),
                Text.of("小区", "Borough"),
                LocalDate.of(2020, 1, 1),
                status);
    }
}
