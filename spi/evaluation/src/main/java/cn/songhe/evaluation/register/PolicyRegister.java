package cn.songhe.evaluation.register;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.spi.Combination;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.Program;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A policy as it stands for a tenant on a day.
 *
 * @param plugin the id of the plugin
 * @param version its version
 * @param title what it is called
 * @param division the code of the division whose policy it is
 * @param day the day
 * @param documents the documents it rests on
 * @param programs what is computed and paid together
 * @param formulas its subsidies and entitlements
 * @param combinations how they go together, in the order in which the rules are applied
 * @param parameters its numbers
 * @param lists its lists of basic services
 * @param reports its reports and indicators
 * @param childcare what it adds for children
 * @param attributes the facts that only this city needs
 * @param rules its standards and filing rules for facilities
 */
public record PolicyRegister(
        String plugin,
        String version,
        Text title,
        String division,
        LocalDate day,
        List<PolicyDocument> documents,
        List<Program> programs,
        List<FormulaEntry> formulas,
        List<CombinationEntry> combinations,
        List<ParameterEntry> parameters,
        List<ListEntry> lists,
        List<ReportEntry> reports,
        Optional<ChildcareEntry> childcare,
        List<AttributeEntry> attributes,
        List<RuleEntry> rules) {

    /**
     * The register of a policy.
     *
     * @param overrides the tenant's own values, all of which the policy permits
     * @param day the day for which values, editions and targets are shown
     */
    public static PolicyRegister of(CityPolicy policy, List<ParameterOverride> overrides, LocalDate day) {
        var values = new ValuesOnDay(policy, overrides, day);
        return new PolicyRegister(
                policy.id(),
                policy.version(),
                policy.plugin().title(),
                policy.division().value(),
                day,
                policy.plugin().documents(),
                policy.programs(),
                policy.formulas().stream()
                        .map(f -> FormulaEntry.of(policy, f, values))
                        .toList(),
                policy.combinations().stream()
                        .map((Combination c) -> CombinationEntry.of(policy, c))
                        .toList(),
                policy.book().parameters().stream()
                        .map(p -> ParameterEntry.of(policy, p, values))
                        .toList(),
                policy.services().lists().stream()
                        .map(l -> ListEntry.of(policy, l, day))
                        .toList(),
                policy.reports().reports().stream()
                        .map(r -> ReportEntry.of(policy, r, day))
                        .toList(),
                policy.childcare().map(c -> ChildcareEntry.of(policy, c, values)),
                policy.attributes().stream()
                        .map(a -> AttributeEntry.of(policy, a))
                        .toList(),
                policy.rules().stream().map(r -> RuleEntry.of(policy, r)).toList());
    }
}
