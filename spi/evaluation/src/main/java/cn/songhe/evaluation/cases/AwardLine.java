package cn.songhe.evaluation.cases;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One award in the words of a case file.
 *
 * @param recipient {@code self} or {@code facility:7}
 * @param form {@code cash} or {@code services}
 * @param amount in fen
 * @param split fen by purse, such as {@code city} or {@code county:140122}
 */
record AwardLine(String recipient, String form, long amount, Map<String, Long> split) {

    @Override
    public String toString() {
        var parts = new TreeMap<>(split)
                .entrySet().stream()
                        .map(part -> part.getKey() + " " + part.getValue())
                        .collect(Collectors.joining(" + "));
        return recipient + " " + form + " " + amount + " fen = " + parts;
    }
}
