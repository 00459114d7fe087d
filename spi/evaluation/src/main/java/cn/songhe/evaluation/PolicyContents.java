package cn.songhe.evaluation;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.BasicService;
import cn.songhe.spi.ChildcareAddOn;
import cn.songhe.spi.CityPlugin;
import cn.songhe.spi.Combination;
import cn.songhe.spi.FacilityRule;
import cn.songhe.spi.Indicator;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.ReportTemplate;
import cn.songhe.spi.SubsidyFormula;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a plugin said when it was asked, once, and what its files say. */
record PolicyContents(
        CityPlugin plugin,
        PolicyFiles.Books books,
        List<PolicyDocument> documents,
        List<Attribute<?>> attributes,
        List<SubsidyFormula<?>> formulas,
        List<FacilityRule> rules,
        List<BasicService> basicServices,
        List<Combination> combinations,
        List<ReportTemplate> templates,
        Optional<ChildcareAddOn> childcare) {

    static PolicyContents of(CityPlugin plugin, PolicyFiles.Books books) {
        return new PolicyContents(
                plugin,
                books,
                List.copyOf(plugin.documents()),
                List.copyOf(plugin.attributes()),
                List.copyOf(plugin.subsidies()),
                List.copyOf(plugin.facilityRules()),
                List.copyOf(plugin.basicServices()),
                List.copyOf(plugin.combinations()),
                List.copyOf(plugin.reports()),
                plugin.childcare());
    }

    List<Indicator> indicators() {
        return templates.stream().flatMap(t -> t.indicators().stream()).toList();
    }

    Set<ParameterKey<?>> parameterKeys() {
        var keys = new LinkedHashSet<ParameterKey<?>>();
        for (var formula : formulas) {
            keys.addAll(formula.parameters());
            formula.arrears().months().ifPresent(keys::add);
        }
        rules.forEach(rule -> keys.addAll(rule.parameters()));
        basicServices.forEach(service -> keys.addAll(service.parameters()));
        childcare.ifPresent(c -> keys.addAll(c.parameters()));
        for (var rule : combinations) {
            if (rule instanceof Combination.CapsSum caps) {
                keys.add(caps.cap());
            }
        }
        return keys;
    }
}
