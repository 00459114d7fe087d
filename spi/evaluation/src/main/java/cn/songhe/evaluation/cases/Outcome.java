package cn.songhe.evaluation.cases;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An answer in the words of a case file, so that what was expected and what was computed can be compared and read.
 *
 * @param lines the answer: one line for each award, or one for a refusal, a missing standard, a finding and so on
 * @param notes what else came out, by name, such as what a decision leaves; compared only where the case expects it
 * @param awards the awards that the lines name, if it is a grant
 */
public record Outcome(List<String> lines, SortedMap<String, String> notes, List<AwardLine> awards) {

    /** What a note says that is not there. */
    static final String NOTHING = "nothing";

    /** Keeps immutable copies. */
    public Outcome {
        lines = List.copyOf(lines);
        awards = List.copyOf(awards);
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
    }

    /** Without notes. */
    public Outcome(List<String> lines) {
        this(lines, Collections.emptySortedMap(), List.of());
    }

    static Outcome granted(List<AwardLine> awards) {
        var lines = awards.stream().map(award -> "granted: " + award).toList();
        return new Outcome(lines, Collections.emptySortedMap(), awards);
    }

    static Outcome line(String line) {
        return new Outcome(List.of(line));
    }

    /** The same answer with one more note. */
    Outcome with(String name, String text) {
        var more = new TreeMap<>(notes);
        more.put(name, text);
        return new Outcome(lines, more, awards);
    }

    /** Whether what was computed is what is expected here. */
    public boolean isMetBy(Outcome computed) {
        return lines.equals(computed.lines)
                && notes.entrySet().stream()
                        .allMatch(note -> note.getValue().equals(computed.notes.getOrDefault(note.getKey(), NOTHING)));
    }

    /** Whether something is granted. */
    public boolean isGranted() {
        return startsWith("granted");
    }

    /** Whether it is refused. */
    public boolean isRefused() {
        return startsWith("refused");
    }

    private boolean startsWith(String word) {
        return !lines.isEmpty() && lines.get(0).startsWith(word);
    }

    @Override
    public String toString() {
        var text = new StringBuilder(String.join("\n", lines));
        for (Map.Entry<String, String> note : notes.entrySet()) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(note.getKey())
                    .append(": ")
                    .append(note.getValue());
        }
        return text.toString();
    }
}
