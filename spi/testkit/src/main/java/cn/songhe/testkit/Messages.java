package cn.songhe.testkit;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Explanation;
import cn.songhe.evaluation.Step;
import cn.songhe.evaluation.cases.PolicyCase;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether everything the plugin says, it says in Chinese and in English, with its values and by a document it lists. */
final class Messages {

    private final Set<String> documents;
    private final Map<String, Reason> reasons = new HashMap<>();
    private final Set<String> problems = new TreeSet<>();

    private Messages(CityPolicy policy) {
        documents = policy.plugin().documents().stream().map(d -> d.id()).collect(Collectors.toSet());
    }

    static List<String> problems(CityPolicy policy, List<PolicyCase> cases) {
        var messages = new Messages(policy);
        new Titles(policy).forEach((where, text) -> messages.problems.addAll(Wording.problems(where, text)));
        Runs.forEach(policy, cases, (where, explanation) -> messages.check(explanation));
        return new ArrayList<>(messages.problems);
    }

    private void check(Explanation<?> explanation) {
        var said = new HashSet<Reason>();
        for (var step : explanation.steps()) {
            if (step instanceof Step.Because because) {
                check(because.reason(), because.values().size());
                said.add(because.reason());
            }
        }
        var reason = reasonOf(explanation.outcome());
        if (reason != null && !said.contains(reason)) {
            check(reason, 0);
        }
    }

    private static Reason reasonOf(Object outcome) {
        if (outcome instanceof Decision.Refused refused) {
            return refused.reason();
        }
        return outcome instanceof Finding finding ? finding.reason() : null;
    }

    private void check(Reason reason, int values) {
        problems.addAll(Wording.problems(reason.code(), reason.text()));
        if (Wording.places(reason.text().zh()).size() != values) {
            problems.add(reason.code() + ": has other places than values (" + values + ")");
        }
        if (!reasons.computeIfAbsent(reason.code(), code -> reason).equals(reason)) {
            problems.add(reason.code() + ": two reasons have this code");
        }
        if (!documents.contains(reason.citation().document())) {
            problems.add(reason.code() + ": cites a document that the plugin does not list");
        }
    }
}
