package cn.songhe.evaluation.check;

import java.util.Set;
import org.objectweb.asm.Type;

/**
 * What may be done with sets and maps whose order differs from one machine, or one start, to the next: everything whose result
 * does not depend on it, such as asking what they contain, or making another set of them.
 */
final class OrderRules {

    private static final Set<String> UNORDERED = Set.of(
            "java/util/Set",
            "java/util/Map",
            "java/util/HashSet",
            "java/util/HashMap",
            "java/util/AbstractSet",
            "java/util/AbstractMap");

    /** Sets and maps again, or sorted: what goes in comes out in an order of its own. */
    private static final Set<String> TAKING_ALL = Set.of(
            "java/util/Set",
            "java/util/Map",
            "java/util/HashSet",
            "java/util/HashMap",
            "java/util/TreeSet",
            "java/util/TreeMap",
            "java/util/SortedSet",
            "java/util/SortedMap",
            "java/util/EnumSet",
            "java/util/EnumMap",
            "java/util/Objects",
            "java/util/Optional");

    private static final Set<String> HARMLESS = Set.of(("<init> contains containsAll containsKey containsValue get "
                    + "getOrDefault isEmpty size equals hashCode add addAll remove removeAll retainAll removeIf clear put putAll "
                    + "putIfAbsent computeIfAbsent computeIfPresent compute merge keySet values entrySet getClass")
            .split(" "));

    private static final Set<String> VIEWS = Set.of("keySet", "values", "entrySet");

    private OrderRules() {}

    static boolean isUnordered(Type type) {
        return type != null && type.getSort() == Type.OBJECT && UNORDERED.contains(type.getInternalName());
    }

    /** Whether the method may be called on a set or map of unknown order. */
    static boolean isHarmless(String method) {
        return HARMLESS.contains(method);
    }

    /** Whether the method answers with a view that has the order of its owner. */
    static boolean isView(String method) {
        return VIEWS.contains(method);
    }

    /** Whether a method may be given a set or map of unknown order for a parameter of this type. */
    static boolean maybeGiven(String owner, Type parameter) {
        return isUnordered(parameter) || TAKING_ALL.contains(owner);
    }

    /** Whether the map that the method answers is in the order of the plugin's own files. */
    static boolean isInOrderOfFile(String owner, String method) {
        return (owner.equals("cn/songhe/spi/Table") && method.equals("rows"))
                || (owner.equals("cn/songhe/spi/AttributeType$Choice") && method.equals("options"));
    }
}
