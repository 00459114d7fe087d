package cn.songhe.finance.control;

import cn.songhe.facilities.boundary.FacilityDossier;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Where an example lives and how old it is, by county and by five years: enough to look for a pattern, not for a person. */
final class MaskedSubject implements Comparison.Masked {

    private static final int BAND = 5;
    private static final int LAST_BAND = 100;

    private final Supplier<Optional<DivisionCode>> division;
    private final Supplier<String> ageBand;

    private MaskedSubject(Supplier<Optional<DivisionCode>> division, Supplier<String> ageBand) {
        this.division = division;
        this.ageBand = ageBand;
    }

    static MaskedSubject of(ElderFacts elder, LocalDate day) {
        return new MaskedSubject(
                () -> elder.residence().on(day).or(() -> elder.registration().on(day)), () -> band(elder.ageOn(day)));
    }

    static MaskedSubject of(FacilityDossier facility, LocalDate day) {
        return new MaskedSubject(() -> facility.ref(day).map(ref -> ref.division()), () -> null);
    }

    static String band(int age) {
        int from = Math.max(0, age / BAND * BAND);
        return from >= LAST_BAND ? LAST_BAND + "+" : from + "-" + (from + BAND - 1);
    }

    @Override
    public String county() {
        return division.get().map(d -> d.county().toString()).orElse(null);
    }

    @Override
    public String ageBand() {
        return ageBand.get();
    }
}
