package cn.songhe.evaluation.yaml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The constants of an enumeration as files write them. */
final class EnumWords {

    private EnumWords() {}

    /** The constants by their names in lower case with hyphens, in their order. */
    static <E extends Enum<E>> Map<String, E> of(Class<E> type) {
        var words = new LinkedHashMap<String, E>();
        for (var constant : type.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return words;
    }
}
