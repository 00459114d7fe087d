package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.yaml.YamlFault;
import cn.songhe.evaluation.yaml.YamlPlaces;
import cn.songhe.evaluation.yaml.YamlPlaces.Place;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where in the text of a file its cases and its faults stand. */
public final class CasePlaces {

    private static final Place TOP = new Place(1, 1);
    private static final Pattern OF_A_CASE = Pattern.compile("cases\\[\\d+]\\.(.+)");
    private static final Pattern LAST = Pattern.compile("(\\.[^.\\[\\]]+|\\[\\d+])$");

    private final YamlPlaces places;

    private CasePlaces(YamlPlaces places) {
        this.places = places;
    }

    /** The places of a file's text. */
    public static CasePlaces of(String yaml) {
        return new CasePlaces(YamlPlaces.of(yaml));
    }

    /** Where a case begins, counted from 0. */
    public Place ofCase(int index) {
        return places.find("cases[" + index + "]").orElse(TOP);
    }

    /**
     * Where a fault is: at its key, in the case or in what the file gives to all cases; if neither has the key, because something is
     * missing, at what lies around it.
     */
    public Place of(YamlFault fault) {
        return Stream.iterate(fault.key(), key -> !key.isEmpty(), CasePlaces::around)
                .flatMap(key -> Stream.of(key, given(key)))
                .flatMap(key -> places.find(key).stream())
                .findFirst()
                .orElse(TOP);
    }

    private static String given(String key) {
        var own = OF_A_CASE.matcher(key);
        return own.matches() ? "given." + own.group(1) : key;
    }

    private static String around(String key) {
        return Optional.of(LAST.matcher(key).replaceFirst(""))
                .filter(shorter -> shorter.length() < key.length())
                .orElse("");
    }
}
