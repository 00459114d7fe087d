package cn.songhe.plugins.host;

import java.lang.reflect.InvocationTargetException;
import java.util.stream.Stream;

/** Tells in one sentence what a plugin threw when it was taken into operation. */
final class Failure {

    private static final int LONGEST = 300;

    private Failure() {}

    static Refusal of(Throwable thrown, PluginJar jar) {
        var cause = cause(thrown);
        var what = sentence(cause);
        return Refusal.of(
                "plugin.failed",
                place(cause, jar),
                "插件装入时出错：" + what,
                "The plugin fails when it is taken into operation: " + what);
    }

    /** The kind of an exception and its message. */
    static String sentence(Throwable thrown) {
        return thrown.getClass().getName() + message(thrown);
    }

    private static Throwable cause(Throwable thrown) {
        boolean isWrapper =
                thrown instanceof InvocationTargetException || thrown instanceof ExceptionInInitializerError;
        return isWrapper && thrown.getCause() != null ? cause(thrown.getCause()) : thrown;
    }

    /** The message may be composed by the plugin's own code, which may fail in its turn. */
    private static String message(Throwable thrown) {
        try {
            var message = thrown.getMessage();
            return message == null ? "" : ": " + message.substring(0, Math.min(message.length(), LONGEST));
        } catch (Throwable again) {
            return "";
        }
    }

    private static String place(Throwable thrown, PluginJar jar) {
        return Stream.of(thrown.getStackTrace())
                .filter(frame -> jar.contents().containsKey(frame.getClassName().replace('.', '/') + ".class"))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .orElse(jar.file().getFileName().toString());
    }
}
