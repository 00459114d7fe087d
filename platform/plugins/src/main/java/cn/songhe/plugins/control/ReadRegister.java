package cn.songhe.plugins.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Parameter;
import cn.songhe.evaluation.ParameterValue;
import cn.songhe.evaluation.ValueText;
import cn.songhe.kernel.error.Problems;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.plugins.boundary.RegisterViews;
import cn.songhe.plugins.boundary.RegisterViews.Awaited;
import cn.songhe.plugins.boundary.RegisterViews.Register;
import cn.songhe.plugins.boundary.RegisterViews.Value;
import cn.songhe.spi.Citation;
import cn.songhe.spi.ParameterKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Shows what a version of a plugin says. */
@ApplicationScoped
public class ReadRegister {

    private final PolicyBoard policies;

    /** For the container's proxy. */
    protected ReadRegister() {
        this(null);
    }

    @Inject
    ReadRegister(PolicyBoard policies) {
        this.policies = policies;
    }

    /** The register of an installed version. */
    public Register of(String plugin, String version) {
        return policies.version(plugin, version).map(ReadRegister::view).orElseThrow(Problems::notFound);
    }

    static Register view(CityPolicy policy) {
        return new Register(
                ReadPolicy.view(policy),
                policy.rules().stream()
                        .map(r -> new RegisterViews.Rule(r.id(), r.title(), written(r.citation())))
                        .toList(),
                policy.book().parameters().stream().map(p -> view(p, policy)).toList(),
                RegisterBooks.lists(policy.services()),
                RegisterBooks.reports(policy.reports()));
    }

    private static <T> RegisterViews.Parameter view(Parameter<T> p, CityPolicy policy) {
        return new RegisterViews.Parameter(
                p.name(),
                p.title().orElse(null),
                p.unit().name(),
                p.nature(),
                p.override(),
                readers(p.name(), policy),
                p.values().stream().map(v -> view(v, p)).toList(),
                p.awaiting()
                        .map(a -> new Awaited(written(a.citation()), a.note().orElse(null)))
                        .orElse(null));
    }

    private static <T> Value view(ParameterValue<T> v, Parameter<T> p) {
        return new Value(
                v.from(),
                v.value().map(value -> ValueText.of(p.unit(), value)).orElse(null),
                written(v.citation()),
                v.note().orElse(null));
    }

    private static List<String> readers(String name, CityPolicy policy) {
        var formulas = policy.formulas().stream()
                .filter(f -> reads(f.parameters(), name))
                .map(f -> f.id());
        var rules =
                policy.rules().stream().filter(r -> reads(r.parameters(), name)).map(r -> r.id());
        return Stream.concat(formulas, rules).toList();
    }

    private static boolean reads(Set<ParameterKey<?>> keys, String name) {
        return keys.stream().anyMatch(key -> key.name().equals(name));
    }

    /** The document's id and the clause in it. */
    static String written(Citation citation) {
        return citation.document() + " " + citation.clause();
    }
}
