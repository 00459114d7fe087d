package cn.songhe.kernel.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Stack traces for the log without messages: a message can hold what a row or a request held. */
final class Traces {

    private static final int FRAMES = 15;

    private Traces() {}

    static String withoutMessages(Throwable thrown) {
        var text = new StringBuilder();
        int depth = 0;
        for (Throwable t = thrown; t != null && depth < 6; t = t.getCause(), depth++) {
            text.append(depth == 0 ? "" : "\n caused by ").append(t.getClass().getName());
            text.append(Arrays.stream(t.getStackTrace())
                    .limit(FRAMES)
                    .map(f -> "\n    at " + f)
                    .collect(Collectors.joining()));
        }
        return text.toString();
    }
}
