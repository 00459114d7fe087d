package cn.songhe.evaluation.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** On which line of a text each key stands, so that a fault can be shown where it is. */
public final class YamlPlaces {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final Map<String, Place> places = new HashMap<>();

    private YamlPlaces() {}

    /**
     * A place in a text.
     *
     * @param line from 1
     * @param column from 1
     */
    public record Place(int line, int column) {}

    /** The places of a text; of one that is not valid YAML, those before the fault. */
    public static YamlPlaces of(String yaml) {
        var found = new YamlPlaces();
        try (var parser = YamlReader.parser(yaml)) {
            found.add("", parser, parser.nextToken());
        } catch (IOException e) {
            return found;
        }
        return found;
    }

    /** Where a key as faults name it stands, such as {@code cases[2].expect} or {@code line 7}; empty if the text does not have it. */
    public Optional<Place> find(String key) {
        var line = LINE.matcher(key);
        return line.matches()
                ? Optional.of(new Place(Integer.parseInt(line.group(1)), 1))
                : Optional.ofNullable(places.get(key));
    }

    private void add(String path, JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var child = path.isEmpty() ? parser.currentName() : path + "." + parser.currentName();
                note(child, parser);
                add(child, parser, parser.nextToken());
            }
        } else if (token == JsonToken.START_ARRAY) {
            int at = 0;
            for (var entry = parser.nextToken(); entry != JsonToken.END_ARRAY; entry = parser.nextToken()) {
                var child = path + "[" + at++ + "]";
                note(child, parser);
                add(child, parser, entry);
            }
        }
    }

    private void note(String path, JsonParser parser) {
        var place = parser.currentTokenLocation();
        places.putIfAbsent(path, new Place(place.getLineNr(), place.getColumnNr()));
    }
}
