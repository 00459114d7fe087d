package cn.songhe.shuangyashan;

import cn.songhe.shuangyashan.Options.Option;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Instalments;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Period;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** The yearly standards for the destitute: urban or rural, in an institution or dispersed; in fen per person and year. */
final class DestituteTerms {

    static final ParameterKey<Long> MINIMUM_DAYS = ParameterKey.of("destitute.minimum-days", Unit.DAYS);

    /** As what the person was recognised; decides before the code of the registration does. */
    static final Attribute<String> AREA = new Attribute<>(
            "destitute.area",
            Subject.ELDER,
            Options.choice(Option.of("urban", "城市特困人员", "urban"), Option.of("rural", "农村特困人员", "rural")),
            Text.of("特困人员城乡类别", "Destitute, urban or rural"),
            DestituteReasons.CLAUSE.citation());

    private static final ParameterKey<Money> URBAN_INSTITUTION = yearly("urban.institution");
    private static final ParameterKey<Money> URBAN_DISPERSED = yearly("urban.dispersed");
    private static final ParameterKey<Money> RURAL_INSTITUTION = yearly("rural.institution");
    private static final ParameterKey<Money> RURAL_DISPERSED = yearly("rural.dispersed");

    static final Set<ParameterKey<?>> KEYS = Set.of(
            Persons.MINIMUM_AGE,
            MINIMUM_DAYS,
            URBAN_INSTITUTION,
            URBAN_DISPERSED,
            RURAL_INSTITUTION,
            RURAL_DISPERSED,
            Funding.SPLIT);

    private static final Instalments TWELFTHS = new Instalments(Collections.nCopies(12, 1L));

    private DestituteTerms() {}

    private static ParameterKey<Money> yearly(String which) {
        return ParameterKey.of("destitute.yearly." + which, Unit.FEN_PER_PERSON_YEAR);
    }

    static ParameterKey<Money> standard(Settlement settlement, boolean inInstitution) {
        if (settlement == Settlement.URBAN) {
            return inInstitution ? URBAN_INSTITUTION : URBAN_DISPERSED;
        }
        return inInstitution ? RURAL_INSTITUTION : RURAL_DISPERSED;
    }

    /** As recognised; where that is not on record, as the registration's code tells. */
    static Optional<Settlement> settlement(ElderFacts elder, DivisionCode registration, LocalDate day) {
        var recognised = elder.attribute(AREA).on(day);
        return recognised.isPresent()
                ? Optional.of(recognised.get().equals("urban") ? Settlement.URBAN : Settlement.RURAL)
                : Settlement.of(registration);
    }

    /** The month's part of the yearly standard: a twelfth, rounded down; December takes the rest, so that the year adds up. */
    static Money monthly(Money yearly, Period month) {
        return TWELFTHS.part(yearly, month.last().getMonthValue());
    }
}
