package cn.songhe.evaluation.check;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/** Writes names out of bytecode as a reader of Java knows them. */
final class Names {

    private Names() {}

    static String type(String internalName) {
        return Type.getObjectType(internalName).getClassName();
    }

    static String field(String owner, String name) {
        return type(owner) + "." + name;
    }

    static String call(String owner, String name, String descriptor) {
        var parameters = Arrays.stream(Type.getArgumentTypes(descriptor))
                .map(t -> simple(t.getClassName()))
                .collect(Collectors.joining(", ", "(", ")"));
        return (name.equals("<init>") ? "new " + type(owner) : field(owner, name)) + parameters;
    }

    /** The method that a person wrote: {@code lambda$decide$0} is a part of {@code decide}. */
    static String written(String method) {
        var parts = method.split("\\$");
        return method.startsWith("lambda$") && parts.length == 3 ? parts[1] : method;
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
