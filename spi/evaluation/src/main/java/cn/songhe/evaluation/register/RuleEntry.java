package cn.songhe.evaluation.register;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Source;
import cn.songhe.spi.FacilityRule;
import cn.songhe.spi.Fact;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Text;
import java.util.List;

/**
 * A standard or filing rule for facilities.
 *
 * @param id its id
 * @param title what it is called
 * @param source where it is written
 * @param requires the facts it reads
 * @param parameters the names of the parameters it reads
 */
public record RuleEntry(String id, Text title, Source source, List<Fact> requires, List<String> parameters) {

    static RuleEntry of(CityPolicy policy, FacilityRule rule) {
        return new RuleEntry(
                rule.id(),
                rule.title(),
                Source.of(policy, rule.citation()),
                rule.requires().stream().sorted().toList(),
                rule.parameters().stream().map(ParameterKey::name).sorted().toList());
    }
}
