package cn.songhe.evaluation.yaml;

import java.util.ArrayList;
import java.util.List;

/** Goes on after a fault, so that everything wrong is told at once. */
public final class Faults {

    private final List<YamlFault> found = new ArrayList<>();

    /** Takes a step, and keeps the fault that ends it, if one does. */
    public void collecting(Runnable step) {
        try {
            step.run();
        } catch (YamlFault fault) {
            found.add(fault);
        }
    }

    /** The faults in the order found. */
    public List<YamlFault> found() {
        return List.copyOf(found);
    }
}
