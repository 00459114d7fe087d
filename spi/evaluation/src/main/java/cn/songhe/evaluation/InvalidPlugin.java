package cn.songhe.evaluation;

import cn.songhe.evaluation.yaml.Faults;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a plugin that cannot be run, with everything found wrong at once. */
public final class InvalidPlugin extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** For at least one problem. */
    public InvalidPlugin(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Throws if there is a fault. */
    static void throwIfAny(Faults faults) {
        if (!faults.found().isEmpty()) {
            throw new InvalidPlugin(faults.found().stream().map(Problem::of).toList());
        }
    }

    /** What is wrong, in the order found. */
    public List<Problem> problems() {
        return problems;
    }
}
