package cn.songhe.kernel.tenant;

import cn.songhe.spi.DivisionCode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The divisions of a tenant 行政区划, from the city down to its townships. */
public final class Divisions {

    private static final int COUNTY_DIGITS = 6;

    private final Map<DivisionCode, Division> byCode;

    /** A register of these divisions. */
    public Divisions(List<Division> divisions) {
        var map = new LinkedHashMap<DivisionCode, Division>();
        divisions.forEach(d -> map.put(d.code(), d));
        byCode = Map.copyOf(map);
    }

    /**
     * One division.
     *
     * @param code its code
     * @param name its name
     * @param level its level
     */
    public record Division(DivisionCode code, String name, Level level) {}

    /** The level of a division. */
    public enum Level {
        /** Province 省. */
        PROVINCE,
        /** City 地级市. */
        CITY,
        /** County-level division 县(市、区). */
        COUNTY,
        /** Township-level division 乡镇、街道. */
        TOWNSHIP
    }

    /** The division with the code, if it is on the register. */
    public Optional<Division> find(String code) {
        return code != null && code.matches("\\d{6}(\\d{3})?")
                ? Optional.ofNullable(byCode.get(new DivisionCode(code)))
                : Optional.empty();
    }

    /** All divisions of a level, in order of their codes. */
    public List<Division> of(Level level) {
        return byCode.values().stream()
                .filter(d -> d.level() == level)
                .sorted((a, b) -> a.code().value().compareTo(b.code().value()))
                .toList();
    }

    /** All divisions from the city down, each county followed by its townships. */
    public List<Division> all() {
        return byCode.values().stream()
                .filter(d -> d.level() != Level.PROVINCE)
                .sorted(Comparator.comparing(d -> d.code().value()))
                .toList();
    }

    /**
     * A division as people know it: a township with its county before it.
     *
     * @param code its code
     * @param name its name; the code again where the register does not have it
     */
    public record Named(String code, String name) {}

    /** The division with the code, by its name. */
    public Named named(String code) {
        var own = find(code).map(Division::name).orElse(code);
        var county =
                code.length() > COUNTY_DIGITS ? find(code.substring(0, COUNTY_DIGITS)) : Optional.<Division>empty();
        return new Named(code, county.map(c -> c.name() + " " + own).orElse(own));
    }

    /** What the codes of a division and of all within it begin with. */
    public static String prefix(String code) {
        if (code.length() > COUNTY_DIGITS) {
            return code;
        }
        return code.replaceFirst("(00){1,2}$", "");
    }
}
