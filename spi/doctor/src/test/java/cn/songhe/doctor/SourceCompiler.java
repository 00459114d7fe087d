package cn.songhe.doctor;

import cn.songhe.spi.CityPlugin;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources for Java 17 against the contract alone. */
final class SourceCompiler {

    /** What was compiled before: most plugins are broken in a file and not in a source. */
    private static final Map<Map<String, String>, Map<String, byte[]>> COMPILED = new ConcurrentHashMap<>();

    private SourceCompiler() {}

    /** The class files by their names in a jar, from sources by the names of their classes. */
    static Map<String, byte[]> compile(Map<String, String> sources) {
        return COMPILED.computeIfAbsent(Map.copyOf(sources), SourceCompiler::compiled);
    }

    private static Map<String, byte[]> compiled(Map<String, String> sources) {
        try {
            var directory = Files.createTempDirectory("classes");
            compile(sources, directory);
            return read(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Map<String, String> sources, Path directory) {
        var contract = CityPlugin.class.getProtectionDomain().getCodeSource().getLocation();
        var classpath = Path.of(URI.create(contract.toString())).toString();
        var options = List.of(
                "--release", "17", "-g", "-proc:none", "-nowarn", "-classpath", classpath, "-d", directory.toString());
        var messages = new StringWriter();
        var units = sources.entrySet().stream()
                .map(e -> new Source(e.getKey(), e.getValue()))
                .toList();
        if (!ToolProvider.getSystemJavaCompiler()
                .getTask(messages, null, null, options, null, units)
                .call()) {
            throw new IllegalArgumentException(messages.toString());
        }
    }

    private static Map<String, byte[]> read(Path directory) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(directory)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String code;

        Source(String className, String code) {
            super(URI.create("memory:///" + className.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
