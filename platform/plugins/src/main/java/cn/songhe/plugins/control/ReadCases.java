package cn.songhe.plugins.control;

import cn.songhe.kernel.error.Problems;
import cn.songhe.plugins.boundary.CaseViews;
import cn.songhe.plugins.boundary.PolicyBoard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Shows the cases that a version of a plugin carries itself: whoever writes others begins with one of them. */
@ApplicationScoped
public class ReadCases {

    private final PolicyBoard policies;

    /** For the container's proxy. */
    protected ReadCases() {
        this(null);
    }

    @Inject
    ReadCases(PolicyBoard policies) {
        this.policies = policies;
    }

    /** The files. */
    public List<CaseViews.Example> list(String plugin, String version) {
        return of(plugin, version).entrySet().stream()
                .map(e -> new CaseViews.Example(
                        e.getKey(), (int) e.getValue().lines().count()))
                .toList();
    }

    /** One file. */
    public CaseViews.ExampleText text(String plugin, String version, String file) {
        return Optional.ofNullable(file)
                .map(of(plugin, version)::get)
                .map(text -> new CaseViews.ExampleText(file, text))
                .orElseThrow(Problems::notFound);
    }

    private SortedMap<String, String> of(String plugin, String version) {
        return policies.cases(plugin, version).orElseThrow(Problems::notFound);
    }
}
