package cn.songhe.evaluation.services;

import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An edition of a list 清单版本.
 *
 * @param from the first day on which it is in force
 * @param through the last day; empty while there is no later one
 * @param label what the edition is called
 * @param document the id of the document that it stands in
 * @param items its items, in its order
 */
public record Edition(
        LocalDate from, Optional<LocalDate> through, Text label, String document, List<ServiceItem> items) {

    /** Keeps an immutable copy. */
    public Edition {
        items = List.copyOf(items);
    }

    /** Whether it was in force on the day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && through.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The item with the id. */
    public Optional<ServiceItem> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
