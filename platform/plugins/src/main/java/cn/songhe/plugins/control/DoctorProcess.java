package cn.songhe.plugins.control;

import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemKind;
import cn.songhe.plugins.boundary.PluginViews.Verdict;
import cn.songhe.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has a jar examined in a process of its own, with little memory, a limit of time and nothing of this process's environment: its code
 * is not trusted yet. One at a time.
 */
@ApplicationScoped
public class DoctorProcess {

    static final ProblemKind NOT_CONFIGURED = ProblemKind.of(
            "doctor.not-configured",
            503,
            "插件检查工具未配置，不能检查或安装插件",
            "The examination of plugins is not set up; nothing can be checked or installed",
            "请联系管理员设置 songhe.doctor.classpath。",
            "Ask the administrator to set songhe.doctor.classpath.");

    static final ProblemKind BUSY = ProblemKind.of(
            "doctor.busy", 503, "正在检查另一个插件", "Another plugin is being examined", "请稍后重试。", "Try again in a moment.");

    private static final long LARGEST_ANSWER = 8L << 20;

    private final Optional<String> classpath;
    private final int seconds;
    private final Semaphore turn = new Semaphore(1);

    /** For the container's proxy. */
    protected DoctorProcess() {
        this(Optional.empty(), 0);
    }

    @Inject
    DoctorProcess(
            @ConfigProperty(name = "songhe.doctor.classpath") Optional<String> classpath,
            @ConfigProperty(name = "songhe.doctor.seconds", defaultValue = "240") int seconds) {
        this.classpath = classpath.filter(path -> !path.isBlank());
        this.seconds = seconds;
    }

    /**
     * Examines a jar. A jar whose examination does not come to an end has not passed.
     *
     * @throws Problem if there is nobody to examine it
     */
    public Verdict examine(Path jar) {
        var path = classpath.orElseThrow(() -> Problem.of(NOT_CONFIGURED));
        try {
            if (!turn.tryAcquire(seconds, TimeUnit.SECONDS)) {
                throw Problem.of(BUSY);
            }
            try {
                return run(jar, path);
            } finally {
                turn.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.of(BUSY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Verdict run(Path jar, String path) throws IOException, InterruptedException {
        var answer = Files.createTempFile("songhe-verdict", ".json");
        try {
            var process = start(jar, path, answer);
            try {
                return process.waitFor(seconds, TimeUnit.SECONDS) ? read(answer) : tooLong();
            } finally {
                process.destroyForcibly().waitFor();
            }
        } finally {
            Files.deleteIfExists(answer);
        }
    }

    private static Process start(Path jar, String path, Path answer) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(
                java,
                "-Xmx256m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-cp",
                path,
                "cn.songhe.doctor.Main",
                "--json",
                jar.toString()));
        builder.environment().clear();
        // without any, names of files on the class path that are not in English could not be read
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectOutput(answer.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        var process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static Verdict read(Path answer) throws IOException {
        var json = Files.size(answer) > LARGEST_ANSWER ? "" : Files.readString(answer, StandardCharsets.UTF_8);
        return Verdicts.read(json)
                .orElseGet(() -> Verdicts.unfinished(
                        Text.of("检查进程意外结束，没有给出结论", "the examining process ended without a verdict")));
    }

    private Verdict tooLong() {
        return Verdicts.unfinished(
                Text.of("检查在 " + seconds + " 秒内没有完成", "the examination did not end within " + seconds + " seconds"));
    }
}
