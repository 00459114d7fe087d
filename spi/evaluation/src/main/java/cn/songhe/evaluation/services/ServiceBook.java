package cn.songhe.evaluation.services;

import cn.songhe.evaluation.yaml.Faults;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All lists of basic services of a plugin, as its {@code services/*.yaml} give them.
 *
 * @param lists in the order of the files
 */
public record ServiceBook(List<ServiceList> lists) {

    /** Of a plugin without lists. */
    public static final ServiceBook EMPTY = new ServiceBook(List.of());

    /** Keeps an immutable copy. */
    public ServiceBook {
        lists = List.copyOf(lists);
    }

    /** Reads the texts of files by their names, and leaves out what has a fault. */
    public static ServiceBook read(Map<String, String> files, Faults faults) {
        return ServiceReader.read(files, faults);
    }

    /** The list with the id. */
    public Optional<ServiceList> list(String id) {
        return lists.stream().filter(list -> list.id().equals(id)).findFirst();
    }

    /** The item with the id, as its latest edition words it. */
    public Optional<ServiceItem> item(String id) {
        return Optional.ofNullable(latest().get(id));
    }

    /** The item with the id, as the edition in force on the day words it. */
    public Optional<ServiceItem> item(String id, LocalDate day) {
        return lists.stream()
                .flatMap(list -> list.editionOn(day).stream())
                .flatMap(edition -> edition.item(id).stream())
                .findFirst();
    }

    /** The ids of all items of all editions. */
    public Set<String> itemIds() {
        return latest().keySet();
    }

    private Map<String, ServiceItem> latest() {
        var items = new LinkedHashMap<String, ServiceItem>();
        for (var list : lists) {
            for (var edition : list.editions()) {
                edition.items().forEach(item -> items.put(item.id(), item));
            }
        }
        return items;
    }
}
