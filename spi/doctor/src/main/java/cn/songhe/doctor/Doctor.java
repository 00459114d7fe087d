package cn.songhe.doctor;

import java.nio.file.Path;

/** Examines a plugin: offline, without a server, and without trusting what it finds. */
public final class Doctor {

    private Doctor() {}

    /**
     * Examines a jar, or the directory of classes and resources that a jar is made of. The code of the plugin is run only if its
     * bytecode is pure, and never longer than the options permit.
     */
    public static Verdict examine(Path jarOrClassesDirectory, Options options) {
        return new Examination(jarOrClassesDirectory, options).verdict();
    }
}
