package cn.songhe.evaluation.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which types outside its own jar a plugin may name. Types are given by their internal names, with slashes. */
final class TypeRules {

    private static final Set<String> MUTABLE = listed("java/util/", """
            ArrayList ArrayDeque LinkedList PriorityQueue HashMap LinkedHashMap TreeMap EnumMap
            HashSet LinkedHashSet TreeSet BitSet StringJoiner""");

    private static final Set<String> UTIL = listed("java/util/", """
            Collection SequencedCollection List Set SequencedSet SortedSet NavigableSet EnumSet
            Map Map$Entry SequencedMap SortedMap NavigableMap Queue Deque RandomAccess
            Iterator ListIterator PrimitiveIterator PrimitiveIterator$OfInt PrimitiveIterator$OfLong Spliterator
            AbstractCollection AbstractList AbstractSet AbstractMap AbstractMap$SimpleEntry AbstractMap$SimpleImmutableEntry
            Arrays Collections Objects Optional OptionalInt OptionalLong Comparator IntSummaryStatistics LongSummaryStatistics
            Base64 Base64$Encoder Base64$Decoder HexFormat Locale StringTokenizer UUID""");

    private static final Set<String> LANG = listed("java/lang/", """
            Object Class Throwable Enum Record Void String StringBuilder CharSequence Number Integer Long Short Byte Character
            Boolean Math Comparable Iterable Runnable AutoCloseable Cloneable""");

    /** The compiler itself writes these as the common type of unlike values, such as a string and a number. */
    private static final Set<String> COMMON_TYPES =
            Set.of("java/io/Serializable", "java/lang/constant/Constable", "java/lang/constant/ConstantDesc");

    private static final Set<String> PACKAGES = listed("java/", """
            time/ time/format/ time/temporal/ time/chrono/ math/ util/function/ util/stream/ util/regex/ lang/annotation/""");

    private TypeRules() {}

    /** Why a type that is not the plugin's own is refused, or empty. */
    static Optional<Ground> refusal(String type) {
        if (type.startsWith("cn/songhe/spi/") || isListed(type)) {
            return Optional.empty();
        }
        return BannedTypes.ground(type)
                .or(() -> isInListedPackage(type) ? Optional.empty() : Optional.of(unlisted(type)));
    }

    /** Whether the type is a class of the JDK whose objects change. */
    static boolean isMutable(String type) {
        return MUTABLE.contains(type) || type.equals("java/lang/StringBuilder");
    }

    private static boolean isListed(String type) {
        return LANG.contains(type)
                || UTIL.contains(type)
                || MUTABLE.contains(type)
                || COMMON_TYPES.contains(type)
                || type.matches("java/(lang|util)/\\w+(Exception|Error)");
    }

    private static boolean isInListedPackage(String type) {
        return PACKAGES.contains(type.substring(0, type.lastIndexOf('/') + 1));
    }

    private static Ground unlisted(String type) {
        return type.startsWith("java/") ? Ground.NOT_LISTED : Ground.FOREIGN_LIBRARY;
    }

    private static Set<String> listed(String packageName, String names) {
        return Stream.of(names.strip().split("\\s+")).map(packageName::concat).collect(Collectors.toUnmodifiableSet());
    }
}
