package cn.songhe.evaluation.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Types of the JDK that people are tempted to use in a formula, with the reason that is told to them. */
final class BannedTypes {

    private static final List<Ban> BANS = List.of(
            ban(Ground.FLOATING_POINT, "lang/Double lang/Float lang/StrictMath"),
            ban(Ground.CLOCK, "time/Clock time/InstantSource util/Date util/Calendar util/Gregorian util/TimeZone"),
            ban(Ground.CHANCE, "util/Random util/SplittableRandom util/random/ util/IdentityHashMap util/WeakHashMap"),
            ban(
                    Ground.THREADS,
                    "lang/Thread lang/InheritableThread util/Timer util/concurrent/ util/stream/StreamSupport"),
            ban(Ground.ENVIRONMENT, "lang/System lang/Runtime lang/Process util/Properties util/prefs/ util/Currency"),
            ban(Ground.REFLECTION, "lang/reflect/ lang/invoke/ lang/runtime/ lang/ref/ lang/module/ lang/Module"),
            ban(
                    Ground.REFLECTION,
                    "lang/ClassLoader lang/ClassValue lang/Stack lang/Package util/ServiceLoader util/Resource"),
            ban(Ground.INPUT_OUTPUT, "io/ nio/ net/ sql/ rmi/ util/jar/ util/zip/ util/logging/ util/Scanner"),
            ban(Ground.LOCALE, "util/Formatter text/"));

    private BannedTypes() {}

    /** The reason against the type, or empty if it is not among them. */
    static Optional<Ground> ground(String type) {
        boolean isFloating = type.matches("java/util/.*Double.*");
        var ban = BANS.stream().filter(b -> b.covers(type)).map(Ban::ground);
        return Stream.concat(isFloating ? Stream.of(Ground.FLOATING_POINT) : Stream.empty(), ban)
                .findFirst();
    }

    private static Ban ban(Ground ground, String prefixes) {
        return new Ban(ground, List.of(prefixes.split(" ")));
    }

    private record Ban(Ground ground, List<String> prefixes) {

        boolean covers(String type) {
            return prefixes.stream().anyMatch(p -> type.startsWith("java/" + p));
        }
    }
}
