package cn.songhe.doctor;

import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Writes calls of {@link Guard} into a class: at the beginning of every method and before every jump back. */
final class GuardedClass extends ClassVisitor {

    private GuardedClass(ClassWriter writer) {
        super(ASM9, writer);
    }

    static byte[] of(byte[] bytes) {
        var reader = new ClassReader(bytes);
        var writer = new ClassWriter(reader, 0);
        reader.accept(new GuardedClass(writer), 0);
        return writer.toByteArray();
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        return new Guarding(super.visitMethod(access, name, descriptor, signature, thrown));
    }

    private static final class Guarding extends MethodVisitor {

        private static final String GUARD = Type.getInternalName(Guard.class);

        private final Set<Label> behind = new HashSet<>();

        Guarding(MethodVisitor next) {
            super(ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            guard();
        }

        @Override
        public void visitLabel(Label label) {
            behind.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            guardIf(behind.contains(label));
            super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
            guardIf(behind.contains(otherwise) || Arrays.stream(labels).anyMatch(behind::contains));
            super.visitTableSwitchInsn(min, max, otherwise, labels);
        }

        @Override
        public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
            guardIf(behind.contains(otherwise) || Arrays.stream(labels).anyMatch(behind::contains));
            super.visitLookupSwitchInsn(otherwise, keys, labels);
        }

        private void guardIf(boolean jumpsBack) {
            if (jumpsBack) {
                guard();
            }
        }

        private void guard() {
            super.visitMethodInsn(INVOKESTATIC, GUARD, "pass", "()V", false);
        }
    }
}
