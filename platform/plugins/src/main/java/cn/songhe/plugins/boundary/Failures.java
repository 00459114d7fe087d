package cn.songhe.plugins.boundary;

import cn.songhe.evaluation.CityPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The last failure of each version of a plugin while it was running, on this node since it was started. An exception's message is not
 * kept: a formula may put what it knows of a person into it.
 */
@ApplicationScoped
public class Failures {

    private final Map<String, Failure> last = new ConcurrentHashMap<>();

    /**
     * A failure.
     *
     * @param formula the formula, rule, indicator or item that was asked
     * @param kind the kind of what was thrown
     * @param where class and method in the plugin, or empty if the plugin's code was not on the stack
     * @param at when
     */
    public record Failure(String formula, String kind, String where, Instant at) {}

    /** Keeps that code of a policy threw something. */
    public void note(CityPolicy policy, String formula, Throwable thrown, Instant at) {
        var name = policy.id() + "-" + policy.version();
        var failure = new Failure(formula, thrown.getClass().getName(), place(thrown, name), at);
        last.merge(name, failure, (a, b) -> a.at().isAfter(b.at()) ? a : b);
    }

    /** The last failure of a version; empty if there was none. */
    public Optional<Failure> of(String plugin, String version) {
        return Optional.ofNullable(last.get(plugin + "-" + version));
    }

    /** Class and method in the policy's code that something was thrown in; empty if none of it was on the stack. */
    public static String place(CityPolicy policy, Throwable thrown) {
        return place(thrown, policy.id() + "-" + policy.version());
    }

    /** A plugin's class loader has the plugin's name, and the stack says which loader a class came from. */
    private static String place(Throwable thrown, String loader) {
        return Stream.of(thrown.getStackTrace())
                .filter(frame -> loader.equals(frame.getClassLoaderName()))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .orElse("");
    }
}
