package cn.songhe.evaluation.cases;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One award in the words of a case file.
 *
 * @param recipient {@code self}, {@code facility:7} or {@code member:1}
 * @param form {@code cash}, {@code services} or {@code voucher}
 * @param amount in fen
 * @param split fen by purse, such as {@code city} or {@code county:140122}; nothing of an amount of 0
 * @param quota the quantity of services, such as {@code 1800 minutes}
 */
public record AwardLine(String recipient, String form, long amount, Map<String, Long> split, Optional<String> quota) {

    /** Keeps a copy of the split, in the order of the purses. */
    public AwardLine {
        split = amount == 0 && split.values().stream().allMatch(part -> part == 0)
                ? Map.of()
                : Collections.unmodifiableMap(new TreeMap<>(split));
    }

    @Override
    public String toString() {
        var parts = split.entrySet().stream()
                .map(part -> part.getKey() + " " + part.getValue())
                .collect(Collectors.joining(" + "));
        return recipient + " " + form + " " + amount + " fen" + (parts.isEmpty() ? "" : " = " + parts)
                + quota.map(q -> ", quota " + q).orElse("");
    }
}
