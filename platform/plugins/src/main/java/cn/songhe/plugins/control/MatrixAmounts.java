package cn.songhe.plugins.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Parameter;
import cn.songhe.evaluation.ParameterValue;
import cn.songhe.evaluation.ValueText;
import cn.songhe.plugins.boundary.PolicyMatrix;
import cn.songhe.spi.Bands;
import cn.songhe.spi.Citation;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parameters of a formula that are money, as they stand on a day. */
final class MatrixAmounts {

    private MatrixAmounts() {}

    static List<PolicyMatrix.Amount> of(CityPolicy policy, SubsidyFormula<?> formula, LocalDate day) {
        var names = formula.parameters().stream().map(ParameterKey::name).toList();
        // in the order of the files, which is that of the text
        return policy.book().parameters().stream()
                .filter(p -> names.contains(p.name()) && isMoney(p))
                .<PolicyMatrix.Amount>map(p -> amount(p, day))
                .toList();
    }

    private static boolean isMoney(Parameter<?> parameter) {
        var unit = parameter.unit().name();
        return unit.equals("fen") || unit.startsWith("fen/") || unit.startsWith("fen-");
    }

    private static <T> PolicyMatrix.Amount amount(Parameter<T> parameter, LocalDate day) {
        var entry = parameter.entryOn(day);
        Optional<T> value = entry.flatMap(ParameterValue::value);
        var awaited = parameter.awaiting().filter(a -> value.isEmpty());
        var citation = entry.map(ParameterValue::citation).or(() -> awaited.map(a -> a.citation()));
        return new PolicyMatrix.Amount(
                parameter.name(),
                parameter.title().orElse(null),
                parameter.nature(),
                awaited.isPresent(),
                value.map(v -> ValueText.of(parameter.unit(), v)).orElse(null),
                value.map(v -> parts(v).toList()).orElse(List.of()),
                entry.map(ParameterValue::from).orElse(null),
                citation.map(Citation::document).orElse(null),
                citation.map(Citation::clause).orElse(null),
                entry.flatMap(ParameterValue::note)
                        .or(() -> awaited.flatMap(a -> a.note()))
                        .orElse(null));
    }

    private static Stream<PolicyMatrix.Part> parts(Object value) {
        if (value instanceof Bands<?> bands) {
            return bands.bands().stream().map(b -> new PolicyMatrix.Part(null, b.from(), fen(b.value())));
        }
        if (value instanceof Table<?> table) {
            return cells("", table);
        }
        return Stream.of(new PolicyMatrix.Part(null, null, fen(value)));
    }

    private static Stream<PolicyMatrix.Part> cells(String path, Table<?> table) {
        if (table.cell() != null) {
            return Stream.of(new PolicyMatrix.Part(path, null, fen(table.cell())));
        }
        return table.rows().entrySet().stream()
                .flatMap(row -> cells(path.isEmpty() ? row.getKey() : path + " " + row.getKey(), row.getValue()));
    }

    private static long fen(Object value) {
        return ((Money) value).fen();
    }
}
