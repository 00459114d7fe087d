package cn.songhe.elders.control;

import cn.songhe.elders.boundary.ElderFactKind;
import cn.songhe.elders.boundary.ElderViews;
import cn.songhe.elders.entity.ElderFact;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.fact.Statement;
import cn.songhe.kernel.tenant.Divisions;
import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.HardshipCategory;

/** Checks that a fact has the form of its kind, and shows it. */
final class FactForm {

    private FactForm() {}

    static Statement check(ElderViews.NewFact fact, Divisions divisions) {
        if (fact.kind() == null) {
            throw Problems.invalid("kind", "请选择事实的种类。", "Choose the kind of fact.");
        }
        if (fact.from() == null) {
            throw Problems.invalid("from", "请填写起始日期。", "Give the first day.");
        }
        if (fact.through() != null && fact.through().isBefore(fact.from())) {
            throw Problems.invalid("through", "截止日期早于起始日期。", "It ends before it begins.");
        }
        if (fact.value() == null || !isValid(fact.kind(), fact.value(), divisions)) {
            throw Problems.invalid("value", "内容不符合该种类的格式。", "The value does not have the form of its kind.");
        }
        return new Statement(fact.kind().name(), fact.value(), fact.from(), fact.through(), fact.source());
    }

    private static boolean isValid(ElderFactKind kind, String value, Divisions divisions) {
        try {
            return switch (kind) {
                case REGISTRATION, RESIDENCE -> divisions.find(value).isPresent();
                case HARDSHIP -> HardshipCategory.valueOf(value) != null;
                case DEATH, DEPARTURE -> value.equals("yes");
                default -> new AbilityLevel(kind.standard(), Integer.parseInt(value)).level() >= 0;
            };
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static ElderViews.Fact view(ElderFact f) {
        var said = f.statement();
        return new ElderViews.Fact(
                f.id(),
                ElderFactKind.valueOf(said.kind()),
                said.value(),
                said.from(),
                said.through(),
                f.recordedAt(),
                f.recordedBy(),
                f.supersededAt(),
                said.source());
    }
}
