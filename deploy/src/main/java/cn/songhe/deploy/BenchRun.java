package cn.songhe.deploy;

import cn.songhe.plugins.host.PluginHost;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** One comparison: the same population, the cycle and the bare loop in turn, and whether both found the same. */
public final class BenchRun {

    private BenchRun() {}

    /** Arguments: elders, rounds, workers. */
    public static void main(String[] arguments) throws Exception {
        Quiet.logs();
        int elders = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        int workers = Integer.parseInt(arguments[2]);
        var folder = Files.createTempDirectory("songhe-bench");
        var secrets = new Secrets(folder);
        try (var embedded = EmbeddedDatabase.start(folder.resolve("postgres"), secrets);
                var plugins = PluginHost.load(Home.ofProcess().plugins())) {
            Migration.run(embedded.database());
            var population = new BenchPopulation(embedded.database(), elders);
            population.create();
            var policy = plugins.latest("taiyuan").orElseThrow();
            var cycle = new BenchCycle(embedded.database(), policy, workers);
            var bare = new BenchBareLoop(withoutRowSecurity(embedded.database(), secrets));
            report(elders, workers, rounds, cycle, bare, population);
        } finally {
            delete(folder);
        }
    }

    /** The bare loop reads as the administrator, whom row security does not slow down. */
    private static Database withoutRowSecurity(Database database, Secrets secrets) {
        var admin = new Database.Login("postgres", secrets.get("db.admin.password"));
        return new Database(database.url(), admin, database.app(), database.oversight());
    }

    /** What a run found, in how long. */
    record Result(long lines, long fen, double seconds, long heapPeak) {}

    /** Something to time. */
    interface Timed {
        long[] run() throws Exception;
    }

    private static void report(
            int elders, int workers, int rounds, BenchCycle cycle, BenchBareLoop bare, BenchPopulation population)
            throws Exception {
        var ofCycle = new ArrayList<Result>();
        var ofBare = new ArrayList<Result>();
        for (int round = 0; round <= rounds; round++) {
            population.clearResults();
            var a = time(cycle::run);
            population.clearResults();
            var b = time(bare::run);
            if (a.lines() != b.lines() || a.fen() != b.fen()) {
                throw new IllegalStateException("cycle and loop differ: " + a + " " + b);
            }
            if (round > 0) {
                ofCycle.add(a);
                ofBare.add(b);
            }
        }
        double cycleSeconds = median(ofCycle);
        double bareSeconds = median(ofBare);
        System.out.printf(
                "%,d elders, %,d lines, %s yuan, both alike; %d rounds after warm-up, medians%n",
                elders, ofCycle.get(0).lines(), Money.yuan(ofCycle.get(0).fen()), rounds);
        System.out.printf(
                "  cycle, %d workers, row security, keys: %,10.0f elders/s  %6.2f s%n",
                workers, elders / cycleSeconds, cycleSeconds);
        System.out.printf(
                "  bare loop, 1 thread, no keys, COPY:   %,10.0f elders/s  %6.2f s%n",
                elders / bareSeconds, bareSeconds);
        System.out.printf("  wall ratio cycle/loop: %.2f (%s)%n", cycleSeconds / bareSeconds, ratios(ofCycle, ofBare));
        System.out.printf(
                "  peak heap in the cycle: %d MiB of at most %d MiB; peak resident memory of the process: %s%n%n",
                ofCycle.stream().mapToLong(Result::heapPeak).max().orElse(0) >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                residentPeak());
    }

    private static Result time(Timed timed) throws Exception {
        System.gc();
        var pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        long started = System.nanoTime();
        var found = timed.run();
        double seconds = (System.nanoTime() - started) / 1e9;
        long peak = pools.stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        return new Result(found[0], found[1], seconds, peak);
    }

    private static double median(List<Result> results) {
        var seconds = results.stream().mapToDouble(Result::seconds).sorted().toArray();
        return seconds[seconds.length / 2];
    }

    private static String ratios(List<Result> a, List<Result> b) {
        var ratios = new String[a.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = "%.2f".formatted(a.get(i).seconds() / b.get(i).seconds());
        }
        return "pair by pair " + String.join(", ", Arrays.asList(ratios));
    }

    private static String residentPeak() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "not known on this system";
        }
        return Files.readAllLines(status).stream()
                .filter(l -> l.startsWith("VmHWM:"))
                .map(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024 + " MiB")
                .findFirst()
                .orElse("not known");
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
