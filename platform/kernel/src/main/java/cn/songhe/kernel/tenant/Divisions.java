package cn.songhe.kernel.tenant;

import cn.songhe.spi.DivisionCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The divisions of a tenant 行政区划, from the city down to its townships. */
public final class Divisions {

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
}
