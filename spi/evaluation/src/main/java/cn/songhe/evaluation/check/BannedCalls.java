package cn.songhe.evaluation.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Members of allowed types that read what a decision must not depend on. */
final class BannedCalls {

    /** An empty owner stands for any: what {@code Object}, {@code Throwable} and streams hand down is called by many names. */
    private static final List<Ban> BANS = List.of(
            ban(Ground.THREADS, "", "(wait|notify|notifyAll)\\(.*"),
            ban(Ground.THREADS, "java/", "parallel.*"),
            ban(Ground.FINALIZER, "", "finalize\\(\\).*"),
            ban(Ground.INPUT_OUTPUT, "", "printStackTrace\\(.*"),
            ban(Ground.CLOCK, "java/time/", "(now|dateNow)\\(.*"),
            ban(Ground.ENVIRONMENT, "java/time/ZoneId", "systemDefault\\(.*"),
            ban(Ground.LOCALE, "java/time/format/DateTimeFormatter", "ofPattern\\(Ljava/lang/String;\\).*"),
            ban(Ground.LOCALE, "java/time/format/DateTimeFormatter", "ofLocalized.*"),
            ban(Ground.LOCALE, "java/time/format/DateTimeFormatterBuilder", "toFormatter\\(\\).*"),
            ban(Ground.LOCALE, "java/time/format/DecimalStyle", "ofDefaultLocale\\(.*"),
            ban(Ground.LOCALE, "java/lang/String", "format\\(Ljava/lang/String;.*"),
            ban(Ground.LOCALE, "java/lang/String", "formatted\\(.*|to(Lower|Upper)Case\\(\\).*"),
            ban(Ground.LOCALE, "java/util/Locale", "(get|set)Default\\(.*|getDisplay.*\\(\\).*"),
            ban(Ground.ENVIRONMENT, "java/lang/String", "getBytes\\(\\).*|<init>\\(\\[B(II)?\\)V"),
            ban(Ground.ENVIRONMENT, "java/lang/Integer", "getInteger\\(.*"),
            ban(Ground.ENVIRONMENT, "java/lang/Long", "getLong\\(.*"),
            ban(Ground.ENVIRONMENT, "java/lang/Boolean", "getBoolean\\(.*"),
            ban(Ground.CHANCE, "java/lang/Math", "random\\(.*"),
            ban(Ground.CHANCE, "java/util/UUID", "randomUUID\\(.*"),
            ban(Ground.CHANCE, "java/util/Collections", "shuffle\\(.*"),
            ban(Ground.FLOATING_POINT, "java/util/stream/Collectors", "averaging.*"));

    private BannedCalls() {}

    /** The reason against the member, or empty if it is not among them. */
    static Optional<Ground> ground(String owner, String name, String descriptor) {
        return BANS.stream()
                .filter(b -> owner.startsWith(b.owner)
                        && b.member.matcher(name + descriptor).matches())
                .map(Ban::ground)
                .findFirst();
    }

    private static Ban ban(Ground ground, String owner, String member) {
        return new Ban(ground, owner, Pattern.compile(member));
    }

    private record Ban(Ground ground, String owner, Pattern member) {}
}
