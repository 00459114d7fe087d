package cn.songhe.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds {@code cases/**}{@code /*.yaml} in the directories of the class path. */
final class CaseFiles {

    private CaseFiles() {}

    /**
     * One file of cases.
     *
     * @param name its path below {@code cases}
     * @param uri where it is
     * @param text its text
     */
    record Found(String name, URI uri, String text) {}

    static List<Found> onClassPath() {
        try {
            var found = new ArrayList<Found>();
            var roots = Thread.currentThread().getContextClassLoader().getResources("cases");
            for (var root : Collections.list(roots)) {
                if (root.getProtocol().equals("file")) {
                    addAll(Path.of(root.toURI()), found);
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void addAll(Path root, List<Found> found) throws IOException {
        try (var files = Files.walk(root)) {
            var yaml =
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
            for (var file : yaml) {
                found.add(new Found(root.relativize(file).toString(), file.toUri(), Files.readString(file)));
            }
        }
    }
}
