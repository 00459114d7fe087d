package cn.songhe.evaluation.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** Which members of types outside its own jar a plugin may use. */
final class CallRules {

    /** Of these types everything else is refused, and for {@code System} the type itself too. */
    private static final Map<String, List<String>> ONLY = Map.of(
            "java/lang/System",
            List.of("arraycopy"),
            "java/lang/Class",
            List.of("getSimpleName getName isInstance cast desiredAssertionStatus getEnumConstants toString"
                    .split(" ")));

    private CallRules() {}

    /** Why a field or method, known under the name of a type that is not the plugin's own, is refused; or empty. */
    static Optional<Ground> refusal(String owner, String name, String descriptor) {
        if (ONLY.containsKey(owner)) {
            return ONLY.get(owner).contains(name)
                    ? Optional.empty()
                    : TypeRules.refusal(owner).or(() -> Optional.of(Ground.REFLECTION));
        }
        return TypeRules.refusal(owner).or(() -> BannedCalls.ground(owner, name, descriptor));
    }

    /** Why a type in a descriptor is refused; empty if none is. */
    static Optional<Ground> refusal(Type type, OwnClasses own) {
        return switch (type.getSort()) {
            case Type.FLOAT, Type.DOUBLE -> Optional.of(Ground.FLOATING_POINT);
            case Type.ARRAY -> refusal(type.getElementType(), own);
            case Type.OBJECT ->
                own.contains(type.getInternalName()) ? Optional.empty() : TypeRules.refusal(type.getInternalName());
            case Type.METHOD ->
                parts(type).flatMap(t -> refusal(t, own).stream()).findFirst();
            default -> Optional.empty();
        };
    }

    private static Stream<Type> parts(Type method) {
        return Stream.concat(Stream.of(method.getArgumentTypes()), Stream.of(method.getReturnType()));
    }
}
