package cn.songhe.doctor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was found, by topic. The same thing found in many places is kept where it was found first. */
final class Chart {

    private final Map<Topic, List<Finding>> findings = new EnumMap<>(Topic.class);
    private final Set<List<Object>> seen = new HashSet<>();

    /** The topic was examined; whether something was found is another question. */
    synchronized void examined(Topic... topics) {
        for (var topic : topics) {
            findings.computeIfAbsent(topic, t -> new ArrayList<>());
        }
    }

    synchronized void add(Topic topic, Finding finding) {
        examined(topic);
        findings.get(topic).add(finding);
    }

    /** Adds the finding unless the same was said of the same formula before. */
    synchronized void addOnce(Topic topic, String id, Finding finding) {
        if (seen.add(List.of(topic, id, finding.what()))) {
            add(topic, finding);
        }
    }

    synchronized boolean has(Topic topic) {
        return findings.containsKey(topic) && !findings.get(topic).isEmpty();
    }

    synchronized List<Check> checks() {
        var checks = new ArrayList<Check>();
        for (var topic : Topic.values()) {
            var found = findings.getOrDefault(topic, List.of());
            checks.add(new Check(topic.id(), topic.title(), status(topic, found), found));
        }
        return checks;
    }

    private Check.Status status(Topic topic, List<Finding> found) {
        if (!findings.containsKey(topic)) {
            return Check.Status.SKIPPED;
        }
        if (found.isEmpty()) {
            return Check.Status.PASSED;
        }
        return topic == Topic.UNUSED ? Check.Status.WARNED : Check.Status.FAILED;
    }
}
