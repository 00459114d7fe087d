package cn.songhe.finance.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.ParameterBook;
import cn.songhe.finance.entity.Cycle;
import cn.songhe.spi.CityPlugin;
import cn.songhe.spi.Combination;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Period;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.PolicyDocument.LegalStatus;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A town with the formulas and rules of a test, a document in force ({@code T-1}) and a draft ({@code T-2}). */
record Town(List<SubsidyFormula<?>> subsidies, List<Combination> combinations) implements CityPlugin {

    private static final String PARAMETERS = """
            parameters:
              - name: arrears.months
                unit: months
                title: {zh: 补发期限, en: Arrears}
                values:
                  - {from: 2022-06-01, value: 3, document: T-1, clause: 二}
            """;

    static CityPolicy policy(SubsidyFormula<?>... formulas) {
        return policy(List.of(formulas), List.of());
    }

    static CityPolicy policy(List<SubsidyFormula<?>> formulas, List<Combination> rules) {
        boolean reads = formulas.stream().anyMatch(f -> !f.parameters().isEmpty());
        var files = reads ? Map.of("parameters/town.yaml", PARAMETERS) : Map.<String, String>of();
        return CityPolicy.of("town", "1.0.0", new Town(formulas, rules), ParameterBook.parse(files));
    }

    /** A cycle of the monthly program for a month, after closed cycles for the months given, all by one policy. */
    static CycleContext context(CityPolicy policy, String month, String... closed) {
        var versions = new TreeMap<Period, Cycle.Law>();
        var law = new Cycle.Law("town", "1.0.0", "");
        var periods = List.of(closed).stream().map(Period::parse).toList();
        periods.forEach(p -> versions.put(p, law));
        versions.put(Period.parse(month), law);
        var numbers =
                periods.stream().map(p -> (long) p.first().getMonthValue()).toList();
        var before = new CycleContext.Before(numbers, periods, Instant.EPOCH, Set.of());
        return new CycleContext(
                "town",
                99,
                "monthly",
                Period.parse(month),
                Instant.EPOCH,
                before,
                new Laws("monthly", versions, l -> policy, List.of()),
                new TreeMap<>());
    }

    @Override
    public DivisionCode division() {
        return DivisionCode.of("140100");
    }

    @Override
    public Text title() {
        return Text.of("小镇", "Town");
    }

    @Override
    public List<PolicyDocument> documents() {
        return List.of(document("T-1", LegalStatus.IN_FORCE), document("T-2", LegalStatus.DRAFT));
    }

    private static PolicyDocument document(String id, LegalStatus status) {
        return new PolicyDocument(
                id,
                Optional.of("镇〔2022〕" + id.substring(2) + "号"),
                Text.of("办法", "Rules"),
                Text.of("镇政府", "Town hall"),
                LocalDate.of(2022, 1, 1),
                status);
    }
}
