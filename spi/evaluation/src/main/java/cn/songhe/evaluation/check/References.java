package cn.songhe.evaluation.check;

import java.util.stream.Stream;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/** Judges what is referred to, and reports what is refused. */
final class References {

    private final OwnClasses own;
    private final Site site;

    References(OwnClasses own, Site site) {
        this.own = own;
        this.site = site;
    }

    /** A class or array by its internal name; {@code null}, as for the parent of nothing, refers to nothing. */
    void type(String internalName) {
        if (internalName != null) {
            type(Type.getObjectType(internalName));
        }
    }

    /** Every type in the descriptor of a field or a method. */
    void descriptor(String descriptor) {
        type(Type.getType(descriptor));
    }

    private void type(Type type) {
        if (type.getSort() == Type.METHOD) {
            Stream.of(type.getArgumentTypes()).forEach(this::type);
            type(type.getReturnType());
        } else {
            site.report(type.getClassName(), CallRules.refusal(type, own));
        }
    }

    /** A call of a method; an array has those of {@code Object}. */
    void call(String owner, String name, String descriptor) {
        if (owner.startsWith("[")) {
            type(owner);
            call("java/lang/Object", name, descriptor);
            return;
        }
        var ground = own.foreignOwners(owner, name + descriptor).stream()
                .flatMap(o -> CallRules.refusal(o, name, descriptor).stream())
                .findFirst()
                .or(() -> CallRules.refusal(Type.getMethodType(descriptor), own));
        site.report(Names.call(owner, name, descriptor), ground);
    }

    /** A reading or writing of a field. */
    void field(String owner, String name, String descriptor) {
        var ground = own.foreignOwners(owner, name + descriptor).stream()
                .flatMap(o -> CallRules.refusal(o, name, descriptor).stream())
                .findFirst()
                .or(() -> CallRules.refusal(Type.getType(descriptor), own));
        site.report(Names.field(owner, name), ground);
    }

    /** A constant, or an argument of the machinery behind lambdas. */
    void constant(Object value) {
        if (value instanceof Type type) {
            type(type);
        } else if (value instanceof Float || value instanceof Double) {
            site.report("float/double", Ground.FLOATING_POINT);
        } else if (value instanceof Handle handle) {
            member(handle);
        } else if (value instanceof ConstantDynamic) {
            site.report("ConstantDynamic", Ground.REFLECTION);
        }
    }

    private void member(Handle handle) {
        if (handle.getDesc().startsWith("(")) {
            call(handle.getOwner(), handle.getName(), handle.getDesc());
        } else {
            field(handle.getOwner(), handle.getName(), handle.getDesc());
        }
    }
}
