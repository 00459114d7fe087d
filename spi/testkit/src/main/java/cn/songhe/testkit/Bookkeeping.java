package cn.songhe.testkit;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Explanation;
import cn.songhe.evaluation.Step;
import cn.songhe.evaluation.cases.PolicyCase;
import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ParameterKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether amounts are sound and only declared parameters are read, for every case and the periods around it. */
final class Bookkeeping {

    private final CityPolicy policy;
    private final List<String> problems = new ArrayList<>();

    private Bookkeeping(CityPolicy policy) {
        this.policy = policy;
    }

    static List<String> problems(CityPolicy policy, List<PolicyCase> cases) {
        var books = new Bookkeeping(policy);
        Runs.forEach(policy, cases, books::check);
        return books.problems;
    }

    private void check(String where, Explanation<?> explanation) {
        var declared = declared(explanation.id());
        for (var step : explanation.steps()) {
            if (step instanceof Step.ParameterRead read && !declared.contains(read.name())) {
                problems.add(where + ": reads " + read.name() + " without declaring it");
            }
        }
        if (explanation.outcome() instanceof Decision.AwaitingStandard awaiting
                && !declared.contains(awaiting.parameter())) {
            problems.add(where + ": reads " + awaiting.parameter() + " without declaring it");
        }
        if (explanation.outcome() instanceof Decision.Granted granted) {
            checkAwards(where, granted.awards());
        }
    }

    private void checkAwards(String where, List<Award> awards) {
        var recipients = new HashSet<>();
        for (var award : awards) {
            if (award.amount().fen() < 0
                    || award.split().parts().stream().anyMatch(p -> p.amount().fen() < 0)) {
                problems.add(where + ": a negative amount");
            }
            if (!recipients.add(award.recipient())) {
                problems.add(where + ": two awards for one recipient");
            }
        }
    }

    private Set<String> declared(String id) {
        Set<ParameterKey<?>> keys = policy.formula(id).isPresent()
                ? policy.formula(id).get().parameters()
                : policy.rule(id).orElseThrow().parameters();
        return keys.stream().map(ParameterKey::name).collect(Collectors.toSet());
    }
}
