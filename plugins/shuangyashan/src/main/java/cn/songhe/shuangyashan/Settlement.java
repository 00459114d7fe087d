package cn.songhe.shuangyashan;

import cn.songhe.spi.DivisionCode;
import java.util.Optional;

/** Urban or rural 城乡, as far as the statistical code of a township tells. */
enum Settlement {
    /** Urban 城市. */
    URBAN,
    /** Rural 农村. */
    RURAL;

    private static final int KIND_OF_TOWNSHIP = 6;

    /**
     * What the division's code tells: a subdistrict 街道 (7th digit 0) is urban, a township 乡 (2) rural. A town 镇 (1) holds both, and
     * farms and forestry units (4, 5) are not classed, so that there, and for a whole county, the code tells nothing.
     */
    static Optional<Settlement> of(DivisionCode division) {
        if (division.value().length() <= KIND_OF_TOWNSHIP) {
            return Optional.empty();
        }
        return switch (division.value().charAt(KIND_OF_TOWNSHIP)) {
            case '0' -> Optional.of(URBAN);
            case '2' -> Optional.of(RURAL);
            default -> Optional.empty();
        };
    }
}
