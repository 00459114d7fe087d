package cn.songhe.evaluation;

import cn.songhe.evaluation.services.Edition;
import cn.songhe.spi.BasicService;
import java.util.HashSet;

/** Whether the lists of basic services and the code that says for whom their items are fit together. */
final class ServiceCheck {

    private final PolicyContents contents;
    private final CheckList list;

    ServiceCheck(PolicyContents contents, CheckList list) {
        this.contents = contents;
        this.list = list;
    }

    void run() {
        var book = contents.books().services();
        book.itemIds().forEach(list::checkId);
        book.lists().forEach(l -> l.editions().forEach(edition -> check(l.id(), edition)));
        var judged = new HashSet<String>();
        for (var service : contents.basicServices()) {
            if (!judged.add(service.id())) {
                list.report("plugin.duplicate-id", service.id(), "同一项目有两个判定", "two services judge this item");
            }
            check(service);
        }
    }

    private void check(String where, Edition edition) {
        list.checkDocument(where, edition.document());
        for (var item : edition.items()) {
            item.formula()
                    .filter(this::isUnknown)
                    .ifPresent(formula -> list.report(
                            "plugin.unknown-formula",
                            item.id(),
                            "清单项目指向不存在的公式：" + formula,
                            "the item names a formula that does not exist: " + formula));
        }
    }

    private boolean isUnknown(String formula) {
        return contents.formulas().stream().noneMatch(f -> f.id().equals(formula));
    }

    private void check(BasicService service) {
        service.parameters().forEach(key -> list.checkKey(service.id(), key));
        if (!contents.books().services().itemIds().contains(service.id())) {
            list.report(
                    "plugin.missing-item",
                    service.id(),
                    "services/*.yaml 中没有该项目",
                    "there is no such item in services/*.yaml");
        }
    }
}
