package cn.songhe.doctor;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The YAML texts in a folder of a plugin's contents. */
final class PluginFolder {

    private PluginFolder() {}

    /** {@code folder/*.yaml} by name, in order. */
    static Map<String, String> in(Map<String, byte[]> contents, String folder) {
        return matching(contents, folder + "/[^/]+\\.yaml");
    }

    /** All YAML files in the folder and below it, by name, in order. */
    static Map<String, String> below(Map<String, byte[]> contents, String folder) {
        return matching(contents, folder + "/.+\\.yaml");
    }

    private static Map<String, String> matching(Map<String, byte[]> contents, String names) {
        var texts = new TreeMap<String, String>();
        contents.forEach((name, bytes) -> {
            if (name.matches(names)) {
                texts.put(name, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return texts;
    }
}
