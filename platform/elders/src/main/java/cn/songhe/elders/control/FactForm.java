package cn.songhe.elders.control;

import cn.songhe.elders.boundary.ElderFactKind;
import cn.songhe.elders.boundary.ElderViews;
import cn.songhe.elders.entity.ElderFact;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.fact.AttributeKind;
import cn.songhe.kernel.fact.KindOfFact;
import cn.songhe.kernel.fact.Statement;
import cn.songhe.kernel.tenant.Divisions;
import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Checks that a fact has the form of its kind, and shows it. */
final class FactForm {

    private FactForm() {}

    static Statement check(ElderViews.NewFact fact, Divisions divisions, List<Attribute<?>> attributes) {
        if (fact.kind() == null) {
            throw Problems.invalid("kind", "请选择事实的种类。", "Choose the kind of fact.");
        }
        if (fact.from() == null) {
            throw Problems.invalid("from", "请填写起始日期。", "Give the first day.");
        }
        if (fact.through() != null && fact.through().isBefore(fact.from())) {
            throw Problems.invalid("through", "截止日期早于起始日期。", "It ends before it begins.");
        }
        if (fact.kind() == ElderFactKind.ATTRIBUTE) {
            return own(fact, attributes);
        }
        if (fact.value() == null || !isValid(fact.kind(), fact.value(), divisions)) {
            throw Problems.invalid("value", "内容不符合该种类的格式。", "The value does not have the form of its kind.");
        }
        return new Statement(fact.kind().name(), fact.value(), fact.from(), fact.through(), fact.source());
    }

    private static Statement own(ElderViews.NewFact fact, List<Attribute<?>> attributes) {
        var attribute = attributes.stream()
                .filter(a -> a.subject().equals(Subject.ELDER))
                .filter(a -> a.name().equals(fact.attribute()))
                .findFirst()
                .orElseThrow(() ->
                        Problems.invalid("attribute", "本市政策没有这个信息项。", "The city's policy has no such attribute."));
        try {
            attribute.type().read(String.valueOf(fact.value()));
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("value", "内容不符合该信息项的格式。", "The value does not have the attribute's form.");
        }
        return new Statement(AttributeKind.of(attribute), fact.value(), fact.from(), fact.through(), fact.source());
    }

    private static boolean isValid(ElderFactKind kind, String value, Divisions divisions) {
        try {
            return switch (kind) {
                case REGISTRATION, RESIDENCE -> divisions.find(value).isPresent();
                case HARDSHIP -> HardshipCategory.valueOf(value) != null;
                case DEATH, DEPARTURE -> value.equals("yes");
                case ATTRIBUTE -> false;
                default -> new AbilityLevel(kind.standard(), Integer.parseInt(value)).level() >= 0;
            };
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Every kind and how its values are written. */
    static List<KindOfFact> kinds(List<Attribute<?>> attributes) {
        return Stream.concat(
                        Stream.of(ElderFactKind.values())
                                .filter(kind -> kind != ElderFactKind.ATTRIBUTE)
                                .map(FactForm::form),
                        attributes.stream()
                                .filter(a -> a.subject().equals(Subject.ELDER))
                                .map(a -> KindOfFact.own(ElderFactKind.ATTRIBUTE, a)))
                .toList();
    }

    private static KindOfFact form(ElderFactKind kind) {
        return switch (kind) {
            case REGISTRATION, RESIDENCE -> KindOfFact.of(kind, kind.title(), KindOfFact.Form.DIVISION);
            case HARDSHIP -> KindOfFact.oneOf(kind, kind.title(), HardshipCategory.values());
            case DEATH, DEPARTURE -> KindOfFact.of(kind, kind.title(), KindOfFact.Form.EVENT);
            default -> KindOfFact.level(kind, kind.title(), kind.standard().heaviest());
        };
    }

    static ElderViews.Fact view(ElderFact f) {
        var said = f.statement();
        return new ElderViews.Fact(
                f.id(),
                ElderFactKind.of(said.kind()),
                AttributeKind.name(said.kind()),
                said.value(),
                said.from(),
                said.through(),
                f.recordedAt(),
                f.recordedBy(),
                f.supersededAt(),
                said.source());
    }
}
