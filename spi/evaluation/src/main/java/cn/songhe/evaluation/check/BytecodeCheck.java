package cn.songhe.evaluation.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;

/**
 * Checks that a plugin is pure code: that it can see no clock, chance, thread, file, network or reflection, keeps no state between two
 * decisions, computes without floating point, never reads the order of a set, writes no number of the policy into its code, and
 * lets the host's exceptions pass. What is not expressly allowed is refused. Nothing of the plugin is run.
 */
public final class BytecodeCheck {

    private BytecodeCheck() {}

    /**
     * Checks a jar or a directory of classes.
     *
     * @return what is not allowed, by class and in order within the class; empty if nothing
     * @throws IOException if the jar or directory cannot be read
     */
    public static List<Violation> check(Path jarOrClasses) throws IOException {
        return check(PluginContents.read(jarOrClasses));
    }

    /** Checks the files of a plugin as {@link PluginContents#read} gives them; the answer is the same. */
    public static List<Violation> check(Map<String, byte[]> files) {
        var found = new LinkedHashSet<Violation>();
        var own = new OwnClasses();
        var readers = new ArrayList<ClassReader>();
        new TreeMap<>(files).forEach((name, bytes) -> {
            var site = new Site(found, name, "");
            if (name.endsWith(".jar")) {
                site.report(name, Ground.NESTED_JAR);
            } else if (name.startsWith("cn/songhe/spi/")) {
                site.report(name, Ground.BUNDLED_CONTRACT);
            } else if (name.endsWith(".class")) {
                attempt(site, name, () -> readers.addAll(read(name, bytes, own, site)));
            }
        });
        readers.forEach(reader -> scan(reader, own, found));
        return List.copyOf(found);
    }

    private static List<ClassReader> read(String name, byte[] bytes, OwnClasses own, Site site) {
        var reader = new ClassReader(bytes);
        if (!name.equals(reader.getClassName() + ".class") || name.startsWith("java/")) {
            site.report(Names.type(reader.getClassName()), Ground.MISPLACED_CLASS);
            return List.of();
        }
        own.add(reader);
        return List.of(reader);
    }

    private static void scan(ClassReader reader, OwnClasses own, Set<Violation> found) {
        var site = new Site(found, Names.type(reader.getClassName()), "");
        attempt(site, reader.getClassName(), () -> {
            reader.accept(new ClassScan(own, site), ClassReader.SKIP_FRAMES);
            FlowScan.scan(reader, site);
        });
    }

    /** The class reader answers damaged bytes with whatever exception it stumbles into. */
    private static void attempt(Site site, String name, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            site.report(name, Ground.UNREADABLE_CLASS);
        }
    }
}
