package cn.songhe.evaluation.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** The files of a plugin by their names with slashes, out of its jar or a directory of classes. */
public final class PluginContents {

    /** What a plugin may weigh unpacked, in bytes. A plugin is some hundred kilobytes; more is a mistake or a trap. */
    public static final int MOST_BYTES = 32 << 20;

    private PluginContents() {}

    /**
     * Reads them all into memory.
     *
     * @throws IOException if the jar or directory cannot be read, or unpacks to more than {@link #MOST_BYTES}
     */
    public static SortedMap<String, byte[]> read(Path jarOrClasses) throws IOException {
        return Files.isDirectory(jarOrClasses) ? ofDirectory(jarOrClasses) : ofJar(jarOrClasses);
    }

    private static SortedMap<String, byte[]> ofJar(Path path) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var jar = new JarFile(path.toFile(), false)) {
            int room = MOST_BYTES;
            for (var entry : jar.stream().filter(e -> !e.isDirectory()).collect(Collectors.toList())) {
                try (var in = jar.getInputStream(entry)) {
                    room -= put(files, entry.getName(), in, room);
                }
            }
        }
        return files;
    }

    private static SortedMap<String, byte[]> ofDirectory(Path root) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(root)) {
            int room = MOST_BYTES;
            for (var path : paths.filter(Files::isRegularFile).collect(Collectors.toList())) {
                var name = root.relativize(path)
                        .toString()
                        .replace(path.getFileSystem().getSeparator(), "/");
                try (var in = Files.newInputStream(path)) {
                    room -= put(files, name, in, room);
                }
            }
        }
        return files;
    }

    private static int put(SortedMap<String, byte[]> files, String name, InputStream in, int room) throws IOException {
        var bytes = in.readNBytes(room + 1);
        if (bytes.length > room) {
            throw new IOException("unpacks to more than " + MOST_BYTES + " bytes");
        }
        files.put(name, bytes);
        return bytes.length;
    }
}
