package cn.songhe.evaluation.check;

import cn.songhe.spi.CityPlugin;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles small sources as a city's plugin would be compiled: for Java 17, against the contract alone. */
final class SmallSources {

    private static final Pattern TYPE = Pattern.compile("(?:class|interface|enum|record) (\\w+)");

    private SmallSources() {}

    /** What the check says to the sources, which all belong to the package {@code demo}. */
    static List<Violation> check(Path classes, String... sources) {
        compile(classes, sources);
        try {
            return BytecodeCheck.check(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the check says to a class {@code demo.Rate} with these members; {@code java.util} and {@code java.time} are imported. */
    static List<Violation> checkMembers(Path classes, String members) {
        return check(classes, "import java.util.*; import java.time.*; public class Rate {\n" + members + "\n}");
    }

    static void compile(Path classes, String... sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var contract = Path.of(URI.create(CityPlugin.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        var options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-nowarn",
                "-d",
                classes.toString(),
                "-classpath",
                contract.toString());
        var messages = new StringWriter();
        var units = List.of(sources).stream().map(SmallSources::unit).toList();
        if (!compiler.getTask(messages, null, null, options, null, units).call()) {
            throw new IllegalArgumentException(messages.toString());
        }
    }

    private static JavaFileObject unit(String source) {
        var name = TYPE.matcher(source);
        if (!name.find()) {
            throw new IllegalArgumentException("a source declares a type");
        }
        return new SimpleJavaFileObject(
                URI.create("string:///demo/" + name.group(1) + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return "package demo; " + source;
            }
        };
    }
}
