package cn.songhe.spi;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;

/** The figures of a tenant at the end of a period. */
public interface Figures {

    /** The period at whose end they were taken. */
    Period period();

    /** The figure of the whole tenant; empty if it is not known. */
    OptionalLong total(Measure measure);

    /** The figures by division, as far as they are known, in order of the codes. */
    SortedMap<DivisionCode, Long> byDivision(Measure measure);

    /** The figures one reporting period earlier, if they are known. */
    Optional<Figures> before();
}
