package cn.songhe.deploy;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps libraries from talking into the output of commands. */
final class Quiet {

    // loggers are kept reachable, or their levels would be forgotten
    private static final Logger ROOT = Logger.getLogger("");

    private Quiet() {}

    static void logs() {
        ROOT.setLevel(Level.SEVERE);
        for (var handler : ROOT.getHandlers()) {
            handler.setLevel(Level.SEVERE);
        }
    }
}
