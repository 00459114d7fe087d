package cn.songhe.plugins.host;

import cn.songhe.evaluation.InvalidPlugin;
import cn.songhe.evaluation.Problem;
import cn.songhe.evaluation.check.PluginContents;
import cn.songhe.spi.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Manifest;

/**
 * A plugin's jar as it was read, whole, into memory: what is checked is what runs, and nobody needs the file any more.
 *
 * @param file where it was read
 * @param sha256 the SHA-256 of the file, in lower-case hexadecimal digits
 * @param contents the files in it by name
 * @param manifest its manifest; empty if it has none
 */
record PluginJar(Path file, String sha256, SortedMap<String, byte[]> contents, Manifest manifest) {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String CASES = "cases/";

    /**
     * Reads it.
     *
     * @throws IOException if it is no jar, is damaged or unpacks to too much
     */
    static PluginJar read(Path file) throws IOException {
        var sha256 = sha256(file);
        var contents = PluginContents.read(file);
        var manifest = new Manifest(new ByteArrayInputStream(contents.getOrDefault(MANIFEST, new byte[0])));
        return new PluginJar(file, sha256, contents, manifest);
    }

    /**
     * Reads it.
     *
     * @throws UncheckedIOException as above
     */
    static PluginJar open(Path file) {
        try {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same jar as if it had been read at another place. */
    PluginJar at(Path place) {
        return new PluginJar(place, sha256, contents, manifest);
    }

    /** The id of the plugin, {@code Plugin-Id}. */
    Optional<String> id() {
        return attribute("Plugin-Id");
    }

    /** The version of the plugin, {@code Plugin-Version}. */
    Optional<String> version() {
        return attribute("Plugin-Version");
    }

    /** The range of versions of the contract that it can be run with, {@code Plugin-Requires}. */
    Optional<String> requires() {
        return attribute("Plugin-Requires");
    }

    /**
     * The texts of the files in a folder that is for YAML only, by name with the folder.
     *
     * @throws InvalidPlugin if another file or a folder is in it, which would be ignored in silence, or one is not in UTF-8
     */
    Map<String, String> yamlIn(String folder) {
        var texts = new TreeMap<String, String>();
        for (var name : contents.keySet()) {
            if (name.startsWith(folder + "/")) {
                requireFile(
                        name.matches(folder + "/[^/]+\\.yaml"), name, "此处只放 *.yaml 文件。", "Here are only files *.yaml.");
                texts.put(name, text(name));
            }
        }
        return texts;
    }

    /** The texts of the plugin's own cases, {@code cases/**}{@code /*.yaml}, by their paths below {@code cases/}. */
    SortedMap<String, String> cases() {
        var texts = new TreeMap<String, String>();
        contents.forEach((name, bytes) -> {
            if (name.startsWith(CASES) && name.endsWith(".yaml")) {
                texts.put(name.substring(CASES.length()), new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return texts;
    }

    /**
     * The text of a file; empty if there is none.
     *
     * @throws InvalidPlugin if it is not in UTF-8
     */
    String text(String name) {
        var bytes = contents.getOrDefault(name, new byte[0]);
        var text = new String(bytes, StandardCharsets.UTF_8);
        boolean isUtf8 = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
        requireFile(isUtf8, name, "文件须为 UTF-8 编码。", "The file is in UTF-8.");
        return text;
    }

    private static void requireFile(boolean condition, String name, String zh, String en) {
        if (!condition) {
            throw new InvalidPlugin(List.of(new Problem("plugin.file", name, Text.of(zh, en))));
        }
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(manifest.getMainAttributes().getValue(name))
                .map(String::strip)
                .filter(v -> !v.isEmpty());
    }

    private static String sha256(Path file) throws IOException {
        try (var hash = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            Files.copy(file, hash);
            return HexFormat.of().formatHex(hash.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
