package cn.songhe.shuangyashan;

import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.Stay;
import cn.songhe.spi.Terms;
import java.time.LocalDate;

/** Living in an institution 集中供养: in an elder-care institution or a township home for the destitute. */
final class Institutions {

    private Institutions() {}

    /** Whether one stay of the period, not counting days after {@code here}, is long enough. */
    static boolean housed(ElderFacts elder, LocalDate here, Terms terms) {
        long minimum = terms.value(DestituteTerms.MINIMUM_DAYS);
        for (var stay : elder.stays()) {
            if (isInstitution(stay.facility().kind()) && days(stay, here, terms) >= minimum) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInstitution(FacilityKind kind) {
        return kind == FacilityKind.INSTITUTION || kind == FacilityKind.TOWNSHIP_HOME;
    }

    /** The days of the stay from the first day of the period through the person's last one, both included; not positive if there is none. */
    private static long days(Stay stay, LocalDate here, Terms terms) {
        var first = terms.period().first();
        var begin = stay.from().isBefore(first) ? first : stay.from();
        var end = stay.through() == null || stay.through().isAfter(here) ? here : stay.through();
        return end.toEpochDay() - begin.toEpochDay() + 1;
    }
}
