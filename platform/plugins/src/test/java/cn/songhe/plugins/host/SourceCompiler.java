package cn.songhe.plugins.host;

import cn.songhe.spi.CityPlugin;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources for Java 17 against the contract alone, from memory to memory. */
final class SourceCompiler {

    private SourceCompiler() {}

    /** The class files by their names in a jar, from sources by the names of their classes. */
    static Map<String, byte[]> compile(Map<String, String> sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var output = new Output(compiler.getStandardFileManager(null, null, null));
        var contract = CityPlugin.class.getProtectionDomain().getCodeSource().getLocation();
        var classpath = Path.of(URI.create(contract.toString())).toString();
        var options = List.of("--release", "17", "-proc:none", "-nowarn", "-classpath", classpath);
        var messages = new StringWriter();
        var units = sources.entrySet().stream()
                .map(e -> new Source(e.getKey(), e.getValue()))
                .toList();
        if (!compiler.getTask(messages, output, null, options, null, units).call()) {
            throw new IllegalArgumentException(messages.toString());
        }
        return output.classFiles();
    }

    private static URI address(String className, JavaFileObject.Kind kind) {
        return URI.create("memory:///" + className.replace('.', '/') + kind.extension);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String code;

        Source(String className, String code) {
            super(address(className, Kind.SOURCE), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }

    private static final class ClassFile extends SimpleJavaFileObject {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ClassFile(String className) {
            super(address(className, Kind.CLASS), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }

    private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ClassFile> files = new LinkedHashMap<>();

        Output(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return files.computeIfAbsent(className, ClassFile::new);
        }

        Map<String, byte[]> classFiles() {
            var result = new LinkedHashMap<String, byte[]>();
            files.forEach((name, file) -> result.put(name.replace('.', '/') + ".class", file.bytes.toByteArray()));
            return result;
        }
    }
}
