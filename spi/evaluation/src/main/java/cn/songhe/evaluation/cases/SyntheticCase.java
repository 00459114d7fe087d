package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Period;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubjectFacts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One invented subject of which several policies are asked. The facts stand as in cases, {@code home} in place of any division stands for
 * a place of the city that is asked, and {@code on} is a day of the periods to decide for.
 */
public final class SyntheticCase {

    private static final String HOME = "home";
    private static final Set<String> DIVISIONS =
            Set.of("division", "registered", "resided", "registration", "residence");
    private static final Set<String> WITHIN_PERIOD = Set.of("meals", "services", "attendance");

    private final YamlNode root;
    private final YamlNode facts;
    private final Subject<?> subject;
    private final LocalDate on;

    private SyntheticCase(YamlNode root) {
        this.root = root.only(Keys.of(SubjectReader.SUBJECTS.toArray(String[]::new), "name", "on", "facilities"));
        this.on = root.required("on").date();
        this.subject = SubjectReader.only(root);
        this.facts = root.required(subject.name());
    }

    /**
     * Reads a file with one subject.
     *
     * @param policies the policies that will be asked; what none of them knows is an error
     * @throws cn.songhe.evaluation.yaml.YamlFault if anything in it is not as it should be
     */
    public static SyntheticCase read(String file, String yaml, List<CityPolicy> policies) {
        var read = new SyntheticCase(YamlNode.parse(file, yaml));
        read.refuseUnknown(policies);
        for (var policy : policies) {
            read.facts(read.subject, policy, policy.division(), List.of());
        }
        return read;
    }

    /** What it is called; its file if it has no name. */
    public String name() {
        return root.optional("name").map(YamlNode::text).orElseGet(root::file);
    }

    /** A day of the periods to decide for. */
    public LocalDate on() {
        return on;
    }

    /** Whom it is about. */
    public Subject<?> subject() {
        return subject;
    }

    /** The facts as a policy sees them in a period: what it does not know is left out, and what happened outside the period too. */
    public <F extends SubjectFacts> F facts(Subject<F> of, CityPolicy policy, DivisionCode home, Period period) {
        return facts(of, policy, home, List.of(period));
    }

    private <F extends SubjectFacts> F facts(Subject<F> of, CityPolicy policy, DivisionCode home, List<Period> within) {
        var here = root.replacing(HOME, home.value(), DIVISIONS);
        var node = known(facts.replacing(HOME, home.value(), DIVISIONS), policy);
        for (var period : within) {
            for (var key : WITHIN_PERIOD) {
                node = node.with(
                        key,
                        list -> list.filter(
                                entry -> period.contains(entry.required("day").date())));
            }
        }
        var reader = new SubjectReader(FacilityRefs.read(here.list("facilities")), ClassWords.ANY);
        return reader.read(of, node, new Declared(EnumSet.allOf(Fact.class), policy.attributes(), states(policy)));
    }

    private List<StateKey<?>> states(CityPolicy policy) {
        return policy.formulas().stream()
                .filter(f -> f.subject().equals(subject))
                .<StateKey<?>>flatMap(f -> f.state().stream())
                .distinct()
                .toList();
    }

    private YamlNode known(YamlNode node, CityPolicy policy) {
        return kept(node, names(List.of(policy), subject), stateNames(List.of(policy)))
                .with(
                        "members",
                        members -> members.each(m -> kept(m, names(List.of(policy), Subject.ELDER), Set.of())));
    }

    private static YamlNode kept(YamlNode node, Set<String> attributes, Set<String> states) {
        return node.with("attributes", a -> a.keeping(attributes::contains))
                .with("state", s -> s.keeping(states::contains));
    }

    private void refuseUnknown(List<CityPolicy> policies) {
        refuseUnknown(facts, names(policies, subject), stateNames(policies));
        facts.list("members").forEach(member -> refuseUnknown(member, names(policies, Subject.ELDER), Set.of()));
    }

    private static void refuseUnknown(YamlNode node, Set<String> attributes, Set<String> states) {
        node.optional("attributes").ifPresent(section -> refuseUnknown(section, attributes));
        node.optional("state").ifPresent(section -> refuseUnknown(section, states));
    }

    private static void refuseUnknown(YamlNode section, Set<String> known) {
        for (var key : section.keys()) {
            if (!known.contains(key)) {
                throw section.key(key).fault("没有一个城市的政策知道此项", "none of the policies knows this");
            }
        }
    }

    private static Set<String> names(List<CityPolicy> policies, Subject<?> subject) {
        return policies.stream()
                .flatMap(p -> p.attributes().stream())
                .filter(a -> a.subject().equals(subject))
                .map(Attribute::name)
                .collect(Collectors.toSet());
    }

    private Set<String> stateNames(List<CityPolicy> policies) {
        return policies.stream()
                .flatMap(p -> states(p).stream())
                .map(StateKey::name)
                .collect(Collectors.toSet());
    }
}
