package cn.songhe.taiyuan;

import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Shares;
import cn.songhe.spi.Unit;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The numbers of the grade subsidy: by kind of facility and grade. */
final class GradeTerms {

    static final ParameterKey<Long> OPERATING_YEARS = ParameterKey.of("grade.operating-years", Unit.YEARS);
    static final ParameterKey<Long> OCCUPANCY = ParameterKey.of("grade.centre.occupancy", Unit.PERCENT);
    static final ParameterKey<Shares> SPLIT = ParameterKey.of("grade.split", Unit.SHARES);

    private static final Map<String, ParameterKey<Money>> CENTRE = amounts("grade.centre.");
    private static final Map<String, ParameterKey<Money>> OTHER = amounts("grade.other.");

    private GradeTerms() {}

    private static Map<String, ParameterKey<Money>> amounts(String prefix) {
        return Map.of(
                "A", ParameterKey.of(prefix + "a", Unit.FEN_PER_YEAR),
                "AA", ParameterKey.of(prefix + "aa", Unit.FEN_PER_YEAR),
                "AAA", ParameterKey.of(prefix + "aaa", Unit.FEN_PER_YEAR));
    }

    /** The amount for a facility of this kind at this grade, if there is a subsidy for the grade. */
    static Optional<ParameterKey<Money>> amount(FacilityKind kind, String grade) {
        return Optional.ofNullable((kind == FacilityKind.SERVICE_CENTRE ? CENTRE : OTHER).get(grade));
    }

    static Set<ParameterKey<?>> keys() {
        var keys = new HashSet<ParameterKey<?>>(Set.of(OPERATING_YEARS, OCCUPANCY, SPLIT));
        keys.addAll(CENTRE.values());
        keys.addAll(OTHER.values());
        return Set.copyOf(keys);
    }
}
