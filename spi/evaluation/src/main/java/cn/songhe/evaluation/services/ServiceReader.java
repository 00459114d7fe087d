package cn.songhe.evaluation.services;

import cn.songhe.evaluation.yaml.Faults;
import cn.songhe.evaluation.yaml.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code services/*.yaml}, one list in each. */
final class ServiceReader {

    private final Map<String, ServiceList> lists = new LinkedHashMap<>();
    private final Map<String, String> listOfItem = new LinkedHashMap<>();

    static ServiceBook read(Map<String, String> files, Faults faults) {
        var reader = new ServiceReader();
        files.forEach((file, yaml) -> faults.collecting(() -> reader.add(YamlNode.parse(file, yaml))));
        return new ServiceBook(List.copyOf(reader.lists.values()));
    }

    private void add(YamlNode node) {
        node.only("list", "title", "editions");
        var id = node.required("list");
        var list = new ServiceList(
                id.text(), node.required("title").bothLanguages(), editions(id.text(), node.required("editions")));
        if (lists.putIfAbsent(list.id(), list) != null) {
            throw id.fault("清单编号重复", "a list of this id exists already");
        }
    }

    private List<Edition> editions(String list, YamlNode node) {
        var editions = new ArrayList<Edition>();
        for (var entry : node.list()) {
            var edition = edition(list, entry);
            if (!editions.isEmpty() && !isAfter(editions.get(editions.size() - 1), edition)) {
                throw entry.required("from").fault("各版本应依次施行", "each edition begins after the one before");
            }
            editions.add(edition);
        }
        if (editions.isEmpty()) {
            throw node.fault("清单至少有一个版本", "a list has at least one edition");
        }
        return editions;
    }

    private static boolean isAfter(Edition earlier, Edition later) {
        return later.from().isAfter(earlier.through().orElse(earlier.from()));
    }

    private Edition edition(String list, YamlNode node) {
        node.only("from", "through", "edition", "document", "items");
        var from = node.required("from").date();
        var document = node.required("document").text();
        return new Edition(
                from,
                through(node, from),
                node.required("edition").bothLanguages(),
                document,
                items(list, document, node.required("items")));
    }

    private static Optional<LocalDate> through(YamlNode node, LocalDate from) {
        var through = node.optional("through");
        through.filter(t -> t.date().isBefore(from)).ifPresent(t -> {
            throw t.fault("止日早于起日", "the last day lies before the first");
        });
        return through.map(YamlNode::date);
    }

    private List<ServiceItem> items(String list, String document, YamlNode node) {
        Set<String> ids = new HashSet<>();
        var items = new ArrayList<ServiceItem>();
        for (var entry : node.list()) {
            var item = ItemReader.read(entry, document);
            if (!ids.add(item.id())
                    || !listOfItem.computeIfAbsent(item.id(), id -> list).equals(list)) {
                throw entry.required("id").fault("项目编号重复", "an item of this id exists already");
            }
            items.add(item);
        }
        return items;
    }
}
