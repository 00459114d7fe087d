package cn.songhe.cookbook;

import cn.songhe.spi.CareMode;
import cn.songhe.spi.ChildcareAddOn;
import cn.songhe.spi.ClassType;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.util.List;

/** The classes of nurseries 班型: a child that completes the months of one belongs to the next. */
final class Nurseries implements ChildcareAddOn {

    private static final String CLAUSE = "六(2)";

    @Override
    public List<ClassType> classTypes() {
        return List.of(
                type("infant", "乳儿班", "Infants"), type("toddler", "托小班", "Toddlers"), type("junior", "托大班", "Juniors"));
    }

    @Override
    public List<CareMode> modes() {
        return List.of(new CareMode("full-day", Text.of("全日托", "Full day"), Documents.invented(CLAUSE)));
    }

    private static ClassType type(String id, String zh, String en) {
        return new ClassType(
                id,
                Text.of(zh, en),
                ParameterKey.of("class." + id + ".from", Unit.MONTHS),
                ParameterKey.of("class." + id + ".below", Unit.MONTHS),
                ParameterKey.of("class." + id + ".largest", Unit.COUNT),
                ParameterKey.of("class." + id + ".children-per-carer", Unit.COUNT),
                Documents.invented(CLAUSE));
    }
}
