package cn.songhe.facilities.control;

import cn.songhe.facilities.boundary.FacilityFactKind;
import cn.songhe.facilities.boundary.FacilityViews;
import cn.songhe.facilities.entity.FacilityFact;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.fact.Statement;
import cn.songhe.kernel.tenant.Divisions;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.Premises;
import cn.songhe.spi.Tenure;

/** Checks that a fact has the form of its kind, and shows it. */
final class FactForm {

    /** The form of a scheme of grades. */
    static final String SCHEME = "[a-z0-9-]+";

    /** The form of a grade in a scheme. */
    static final String GRADE = "[^:]{1,20}";

    private FactForm() {}

    static Statement check(FacilityViews.NewFact fact, Divisions divisions) {
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
            };
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static FacilityViews.Fact view(FacilityFact f) {
        var said = f.statement();
        return new FacilityViews.Fact(
                f.id(),
                FacilityFactKind.valueOf(said.kind()),
                said.value(),
                said.from(),
                said.through(),
                f.recordedAt(),
                f.recordedBy(),
                f.supersededAt(),
                said.source());
    }
}
