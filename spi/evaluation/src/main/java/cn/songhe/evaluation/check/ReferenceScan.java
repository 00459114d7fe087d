package cn.songhe.evaluation.check;

import static org.objectweb.asm.Opcodes.ASM9;

import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Reads the types and members that a method refers to. */
final class ReferenceScan extends MethodVisitor {

    /** What the compiler calls behind lambdas, joined strings, records and patterns. */
    private static final Set<String> BEHIND_LANGUAGE = Set.of(
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory",
            "java/lang/runtime/ObjectMethods",
            "java/lang/runtime/SwitchBootstraps");

    private final References references;
    private final Site site;

    ReferenceScan(References references, Site site) {
        super(ASM9);
        this.references = references;
        this.site = site;
    }

    @Override
    public void visitLineNumber(int line, Label start) {
        site.at(line);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        references.type(type);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        references.descriptor(descriptor);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        references.type(type);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        references.field(owner, name, descriptor);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        references.call(owner, name, descriptor);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        references.descriptor(descriptor);
        if (!BEHIND_LANGUAGE.contains(bootstrap.getOwner())) {
            references.call(bootstrap.getOwner(), bootstrap.getName(), bootstrap.getDesc());
        }
        for (var argument : arguments) {
            references.constant(argument);
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        references.constant(value);
    }
}
