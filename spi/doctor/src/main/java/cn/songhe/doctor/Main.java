package cn.songhe.doctor;

import cn.songhe.evaluation.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The doctor as a process of its own, for whoever must not run a stranger's code in theirs: {@code [--json] plugin.jar}. Writes the
 * verdict, in JSON for programs and in Chinese for people. Ends with 0 if the plugin is sound, 1 if not, 2 if it was not told which.
 */
public final class Main {

    private static final int NOT_TOLD = 2;

    private Main() {}

    /** Examines one plugin. */
    public static void main(String[] args) {
        var words = List.of(args);
        boolean json = words.contains("--json");
        var files = words.stream().filter(w -> !w.equals("--json")).toList();
        if (files.size() != 1) {
            System.err.println("usage: java -cp … cn.songhe.doctor.Main [--json] plugin.jar");
            end(NOT_TOLD);
        }
        var verdict = Doctor.examine(Path.of(files.get(0)), Options.DEFAULT);
        var text = json ? VerdictJson.of(verdict) : verdict.render(Language.ZH);
        System.out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        end(verdict.isSound() ? 0 : 1);
    }

    /** A loop in the plugin that was given up on still runs, and must not keep the process. */
    private static void end(int code) {
        System.out.flush();
        Runtime.getRuntime().halt(code);
    }
}
