package cn.songhe.evaluation.check;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_NATIVE;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNCHRONIZED;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ASM9;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Reads one class: what it declares, and with {@link ReferenceScan} and {@link PurityScan} what its methods do. Annotations do nothing. */
final class ClassScan extends ClassVisitor {

    private final OwnClasses own;
    private final Site site;
    private String self;

    ClassScan(OwnClasses own, Site site) {
        super(ASM9);
        this.own = own;
        this.site = site;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        self = name;
        var references = new References(own, site);
        references.type(superName);
        for (var parent : interfaces) {
            references.type(parent);
        }
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        var type = Type.getType(descriptor);
        new References(own, site).descriptor(descriptor);
        if (isState(access, name, type)) {
            var kind = (access & ACC_STATIC) != 0 ? "static " : "";
            site.report(kind + type.getClassName() + " " + name, Ground.HIDDEN_STATE);
        }
        return null;
    }

    private boolean isState(int access, String name, Type type) {
        if ((access & ACC_STATIC) == 0) {
            return (access & ACC_FINAL) == 0 && own.isHeldByHost(self);
        }
        boolean isArray = type.getSort() == Type.ARRAY;
        boolean ofCompiler = (access & ACC_SYNTHETIC) != 0 && name.startsWith("$SwitchMap$");
        return (access & ACC_FINAL) == 0
                || (isArray && (access & ACC_PRIVATE) == 0 && !ofCompiler)
                || (!isArray && own.isMutable(type.getInternalName()));
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        var inside = site.in(name);
        var references = new References(own, inside);
        references.descriptor(descriptor);
        declared(access, name + descriptor, inside);
        return new PurityScan(self, name, own, inside, new ReferenceScan(references, inside));
    }

    private static void declared(int access, String nameAndDescriptor, Site inside) {
        if ((access & ACC_NATIVE) != 0) {
            inside.report("native", Ground.NATIVE_CODE);
        }
        if ((access & ACC_SYNCHRONIZED) != 0) {
            inside.report("synchronized", Ground.THREADS);
        }
        if (nameAndDescriptor.equals("finalize()V")) {
            inside.report("finalize()", Ground.FINALIZER);
        }
    }
}
