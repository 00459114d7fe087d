package cn.songhe.evaluation.services;

import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A list of basic services 基本养老服务清单 over time.
 *
 * @param id its id, such as {@code XC-LIST}
 * @param title what it is called
 * @param editions its editions, one after the other; a later one ends the one before it
 */
public record ServiceList(String id, Text title, List<Edition> editions) {

    /** Keeps an immutable copy. */
    public ServiceList {
        editions = List.copyOf(editions);
    }

    /** The edition in force on the day. */
    public Optional<Edition> editionOn(LocalDate day) {
        for (int i = editions.size() - 1; i >= 0; i--) {
            if (!editions.get(i).from().isAfter(day)) {
                return Optional.of(editions.get(i)).filter(edition -> edition.isInForceOn(day));
            }
        }
        return Optional.empty();
    }
}
