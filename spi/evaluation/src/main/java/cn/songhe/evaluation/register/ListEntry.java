package cn.songhe.evaluation.register;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.services.Edition;
import cn.songhe.evaluation.services.ServiceItem;
import cn.songhe.evaluation.services.ServiceList;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * A list of basic services.
 *
 * @param id its id
 * @param title what it is called
 * @param editions its editions
 */
public record ListEntry(String id, Text title, List<EditionEntry> editions) {

    /**
     * An edition.
     *
     * @param edition what it says
     * @param inForce whether it is in force on the day
     * @param judged the ids of those of its items of which it can be said for whom they are
     */
    public record EditionEntry(Edition edition, boolean inForce, List<String> judged) {}

    static ListEntry of(CityPolicy policy, ServiceList list, LocalDate day) {
        var today = list.editionOn(day);
        return new ListEntry(
                list.id(),
                list.title(),
                list.editions().stream()
                        .map(e -> new EditionEntry(e, today.filter(e::equals).isPresent(), judged(policy, e)))
                        .toList());
    }

    private static List<String> judged(CityPolicy policy, Edition edition) {
        return edition.items().stream()
                .map(ServiceItem::id)
                .filter(id -> policy.basicService(id).isPresent())
                .toList();
    }
}
