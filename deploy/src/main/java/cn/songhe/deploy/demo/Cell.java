package cn.songhe.deploy.demo;

import java.util.Locale;
import java.util.Optional;

/** Writes the cells of the files. */
final class Cell {

    static final String YES = "是";

    private Cell() {}

    static String of(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** The technical name of a constant: in lower case, with hyphens. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String yesIf(boolean holds) {
        return holds ? YES : "";
    }
}
