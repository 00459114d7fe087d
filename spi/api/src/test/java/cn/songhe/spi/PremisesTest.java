package cn.songhe.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PremisesTest {

    @ParameterizedTest
    @CsvSource({
        "2022-04-01, 2025-03-31, true",
        "2022-04-01, 2025-03-30, false",
        "2022-04-01, , true",
        "2024-02-29, 2027-02-27, true",
        "2024-02-29, 2027-02-26, false"
    })
    void aLeaseOfThreeYearsEndsOnTheDayBeforeTheAnniversary(LocalDate from, LocalDate through, boolean secured) {
        var lease = Optional.of(new Dated<>(Tenure.LEASED, from, through));
        assertThat(premises(Tenure.LEASED, lease).isSecuredForYears(3)).isEqualTo(secured);
    }

    @Test
    void leasedPremisesWithoutALeaseAreNotSecured() {
        assertThat(premises(Tenure.LEASED, Optional.empty()).isSecuredForYears(1))
                .isFalse();
    }

    @Test
    void ownedAndRentFreePremisesNeedNoLease() {
        assertThat(premises(Tenure.OWNED, Optional.empty()).isSecuredForYears(99))
                .isTrue();
        assertThat(premises(Tenure.RENT_FREE, Optional.empty()).isSecuredForYears(99))
                .isTrue();
    }

    private static Premises premises(Tenure tenure, Optional<Dated<Tenure>> lease) {
        return new Premises("A-1", tenure, lease, new Area(100), Premises.Conversion.NEW_BUILDING);
    }
}
