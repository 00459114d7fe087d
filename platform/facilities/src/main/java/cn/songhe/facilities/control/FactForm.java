package cn.songhe.facilities.control;

import cn.songhe.facilities.boundary.FacilityFactKind;
import cn.songhe.facilities.boundary.FacilityViews;
import cn.songhe.facilities.entity.FacilityFact;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.fact.AttributeKind;
import cn.songhe.kernel.fact.KindOfFact;
import cn.songhe.kernel.fact.Statement;
import cn.songhe.kernel.tenant.Divisions;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.Premises;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Tenure;
import java.util.List;
import java.util.stream.Stream;

/** Checks that a fact has the form of its kind, and shows it. */
final class FactForm {

    /** The form of a scheme of grades. */
    static final String SCHEME = "[a-z0-9-]+";

    /** The form of a grade in a scheme. */
    static final String GRADE = "[^:]{1,20}";

    private FactForm() {}

    static Statement check(FacilityViews.NewFact fact, Divisions divisions, List<Attribute<?>> attributes) {
        if (fact.kind() == null) {
            throw Problems.invalid("kind", "请选择事实的种类。", "Choose the kind of fact.");
        }
        if (fact.from() == null) {
            throw Problems.invalid("from", "请填写起始日期。", "Give the first day.");
        }
        if (fact.through() != null && fact.through().isBefore(fact.from())) {
            throw Problems.invalid("through", "截止日期早于起始日期。", "It ends before it begins.");
        }
        if (fact.kind() == FacilityFactKind.ATTRIBUTE) {
            return own(fact, attributes);
        }
        if (fact.value() == null || !isValid(fact.kind(), fact.value(), divisions)) {
            throw Problems.invalid("value", "内容不符合该种类的格式。", "The value does not have the form of its kind.");
        }
        return new Statement(fact.kind().name(), fact.value(), fact.from(), fact.through(), fact.source());
    }

    private static Statement own(FacilityViews.NewFact fact, List<Attribute<?>> attributes) {
        var attribute = attributes.stream()
                .filter(a -> a.subject().equals(Subject.FACILITY))
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

    private static boolean isValid(FacilityFactKind kind, String value, Divisions divisions) {
        try {
            return switch (kind) {
                case KIND -> FacilityKind.valueOf(value) != null;
                case DIVISION -> divisions.find(value).isPresent();
                case PREMISES -> !value.isBlank() && value.length() <= 200;
                case TENURE -> Tenure.valueOf(value) != null;
                case CONVERSION -> Premises.Conversion.valueOf(value) != null;
                case AREA, INVESTMENT -> Long.parseLong(value) >= 0;
                case BEDS -> Integer.parseInt(value) >= 0;
                case GRADE -> value.matches(SCHEME + ":" + GRADE);
                case COMPLETED, OPENED, CLOSED, ROUND_THE_CLOCK, FILED -> value.equals("yes");
                case ATTRIBUTE -> false;
            };
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Every kind and how its values are written. */
    static List<KindOfFact> kinds(List<Attribute<?>> attributes) {
        return Stream.concat(
                        Stream.of(FacilityFactKind.values())
                                .filter(kind -> kind != FacilityFactKind.ATTRIBUTE)
                                .map(FactForm::form),
                        attributes.stream()
                                .filter(a -> a.subject().equals(Subject.FACILITY))
                                .map(a -> KindOfFact.own(FacilityFactKind.ATTRIBUTE, a)))
                .toList();
    }

    private static KindOfFact form(FacilityFactKind kind) {
        return switch (kind) {
            case KIND -> KindOfFact.oneOf(kind, kind.title(), FacilityKind.values());
            case TENURE -> KindOfFact.oneOf(kind, kind.title(), Tenure.values());
            case CONVERSION -> KindOfFact.oneOf(kind, kind.title(), Premises.Conversion.values());
            case DIVISION -> KindOfFact.of(kind, kind.title(), KindOfFact.Form.DIVISION);
            case AREA -> KindOfFact.of(kind, kind.title(), KindOfFact.Form.AREA);
            case INVESTMENT -> KindOfFact.of(kind, kind.title(), KindOfFact.Form.AMOUNT);
            case BEDS -> KindOfFact.of(kind, kind.title(), KindOfFact.Form.NUMBER);
            case GRADE -> KindOfFact.of(kind, kind.title(), KindOfFact.Form.GRADE);
            case PREMISES, ATTRIBUTE -> KindOfFact.of(kind, kind.title(), KindOfFact.Form.TEXT);
            case COMPLETED, OPENED, CLOSED, ROUND_THE_CLOCK, FILED ->
                KindOfFact.of(kind, kind.title(), KindOfFact.Form.EVENT);
        };
    }

    static FacilityViews.Fact view(FacilityFact f) {
        var said = f.statement();
        return new FacilityViews.Fact(
                f.id(),
                FacilityFactKind.of(said.kind()),
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
