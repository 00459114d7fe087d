package cn.songhe.evaluation;

import cn.songhe.spi.CareMode;
import cn.songhe.spi.ChecklistItem;
import cn.songhe.spi.ChildcareAddOn;
import cn.songhe.spi.ClassType;
import java.util.HashSet;
import java.util.List;

/** Whether what a city adds for children is cited, named once and has its numbers. */
final class ChildcareCheck {

    private final ChildcareAddOn childcare;
    private final CheckList list;

    ChildcareCheck(ChildcareAddOn childcare, CheckList list) {
        this.childcare = childcare;
        this.list = list;
    }

    void run() {
        childcare.parameters().forEach(key -> list.checkKey("childcare", key));
        childcare.classTypes().forEach(type -> list.checkCitation(type.id(), type.citation()));
        childcare.modes().forEach(mode -> list.checkCitation(mode.id(), mode.citation()));
        childcare.filing().forEach(item -> list.checkCitation(item.id(), item.citation()));
        checkUnique(childcare.classTypes().stream().map(ClassType::id).toList());
        checkUnique(childcare.modes().stream().map(CareMode::id).toList());
        checkUnique(childcare.filing().stream().map(ChecklistItem::id).toList());
    }

    private void checkUnique(List<String> ids) {
        var seen = new HashSet<String>();
        for (var id : ids) {
            if (!seen.add(id)) {
                list.report(
                        "plugin.duplicate-childcare", id, "托育编号重复", "two entries of the childcare add-on have this id");
            }
        }
    }
}
