package cn.songhe.facilities.boundary;

import cn.songhe.kernel.fact.AttributeRows;
import cn.songhe.kernel.fact.Statement;
import cn.songhe.spi.Area;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.Dated;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.FacilityRef;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Grade;
import cn.songhe.spi.Money;
import cn.songhe.spi.Operation;
import cn.songhe.spi.Premises;
import cn.songhe.spi.Tenure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of a facility, as statements.
 *
 * @param id its number
 * @param statements in order of their first days
 */
public record FacilityDossier(long id, List<Statement> statements) {

    /** The facility as others mention it, by what held on the day; empty if kind or division are not known. */
    public Optional<FacilityRef> ref(LocalDate day) {
        var kind = value(FacilityFactKind.KIND, day);
        var division = value(FacilityFactKind.DIVISION, day);
        return kind.isEmpty() || division.isEmpty()
                ? Optional.empty()
                : Optional.of(new FacilityRef(id, FacilityKind.valueOf(kind.get()), new DivisionCode(division.get())));
    }

    /** The premises' key on the day. */
    public Optional<String> premisesKey(LocalDate day) {
        return value(FacilityFactKind.PREMISES, day);
    }

    /** The keys of all premises on which it ever stood. */
    public Set<String> premisesKeys() {
        return of(FacilityFactKind.PREMISES).stream().map(Statement::value).collect(Collectors.toUnmodifiableSet());
    }

    /** The facts for a formula, by what held on the day; stays and earlier grants are other rooms' to add. */
    public Optional<FacilityFacts.Builder> facts(LocalDate day, Set<Fact> wanted, List<Attribute<?>> attributes) {
        return ref(day).map(ref -> {
            var builder = FacilityFacts.of(ref, wanted).on(premises(day)).operating(operation(day));
            of(FacilityFactKind.INVESTMENT).forEach(s -> builder.invested(Money.ofFen(Long.parseLong(s.value()))));
            of(FacilityFactKind.GRADE)
                    .forEach(s -> builder.graded(new Dated<>(grade(s.value()), s.from(), s.through())));
            of(FacilityFactKind.BEDS)
                    .forEach(s -> builder.withBeds(new Dated<>(Integer.valueOf(s.value()), s.from(), s.through())));
            own(day, attributes, builder);
            return builder;
        });
    }

    private void own(LocalDate day, List<Attribute<?>> attributes, FacilityFacts.Builder builder) {
        if (!attributes.isEmpty()) {
            var rows = new AttributeRows(attributes);
            statements.stream()
                    .filter(s -> !s.from().isAfter(day))
                    .forEach(s -> rows.add(s.kind(), s.value(), s.from(), s.through()));
            rows.moveTo(builder);
        }
    }

    private Premises premises(LocalDate day) {
        var key = premisesKey(day);
        var area = value(FacilityFactKind.AREA, day);
        if (key.isEmpty() || area.isEmpty()) {
            return null;
        }
        var tenure = latest(FacilityFactKind.TENURE, day);
        var right = tenure.map(s -> Tenure.valueOf(s.value())).orElse(Tenure.LEASED);
        var lease = tenure.filter(s -> right == Tenure.LEASED).map(s -> new Dated<>(right, s.from(), s.through()));
        var conversion = value(FacilityFactKind.CONVERSION, day)
                .map(Premises.Conversion::valueOf)
                .orElse(Premises.Conversion.NEW_BUILDING);
        return new Premises(key.get(), right, lease, new Area(Long.parseLong(area.get())), conversion);
    }

    private Operation operation(LocalDate day) {
        return new Operation(
                since(FacilityFactKind.COMPLETED),
                since(FacilityFactKind.OPENED),
                since(FacilityFactKind.CLOSED),
                value(FacilityFactKind.ROUND_THE_CLOCK, day).isPresent(),
                since(FacilityFactKind.FILED));
    }

    private static Grade grade(String value) {
        int colon = value.lastIndexOf(':');
        return new Grade(value.substring(0, colon), value.substring(colon + 1));
    }

    private Optional<LocalDate> since(FacilityFactKind kind) {
        return of(kind).stream().findFirst().map(Statement::from);
    }

    private Optional<String> value(FacilityFactKind kind, LocalDate day) {
        return latest(kind, day)
                .filter(s -> s.through() == null || !s.through().isBefore(day))
                .map(Statement::value);
    }

    private Optional<Statement> latest(FacilityFactKind kind, LocalDate day) {
        return of(kind).stream().filter(s -> !s.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    private List<Statement> of(FacilityFactKind kind) {
        return statements.stream().filter(s -> s.kind().equals(kind.name())).toList();
    }
}
