package cn.songhe.evaluation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V17;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** What no compiler writes, but somebody who means to get around the check. */
class CraftedBytecodeTest {

    private static final Handle BOOTSTRAP = new Handle(
            H_INVOKESTATIC,
            "java/lang/invoke/ConstantBootstraps",
            "enumConstant",
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/Enum;",
            false);

    @Test
    void aMethodOfObjectIsForbiddenByTheNameOfAnArrayToo() {
        var found = check(m -> {
            m.visitInsn(ACONST_NULL);
            m.visitMethodInsn(INVOKEVIRTUAL, "[Ljava/lang/Object;", "wait", "()V", false);
        });

        assertThat(found).extracting(Violation::what).containsExactly("java.lang.Object.wait()");
    }

    @Test
    void constantsComputedByReflectionAreRefused() {
        var found = check(m -> m.visitLdcInsn(new ConstantDynamic("A", "Ljava/lang/Enum;", BOOTSTRAP)));

        assertThat(found).extracting(Violation::what).containsExactly("ConstantDynamic");
    }

    @Test
    void aBootstrapMethodThatTheLanguageHasNoNeedOfIsRefused() {
        var found = check(m -> m.visitInvokeDynamicInsn("A", "()Ljava/lang/Enum;", BOOTSTRAP));

        assertThat(found)
                .singleElement()
                .extracting(Violation::what)
                .asString()
                .contains("ConstantBootstraps.enumConstant");
    }

    @Test
    void aForbiddenMethodHiddenInAConstantIsACall() {
        var now = new Handle(H_INVOKESTATIC, "java/time/LocalDate", "now", "()Ljava/time/LocalDate;", false);

        assertThat(check(m -> m.visitLdcInsn(now)))
                .extracting(Violation::what)
                .containsExactly("java.time.LocalDate.now()");
    }

    @Test
    void aForbiddenClassMayNotEvenBeNamed() {
        var found = check(m -> m.visitLdcInsn(Type.getObjectType("[Ljava/lang/Thread;")));

        assertThat(found).extracting(Violation::what).containsExactly("java.lang.Thread[]");
    }

    private static List<Violation> check(Consumer<MethodVisitor> instruction) {
        var writer = new ClassWriter(0);
        writer.visit(V17, ACC_PUBLIC, "demo/Crafted", null, "java/lang/Object", null);
        var method = writer.visitMethod(ACC_PUBLIC | ACC_STATIC, "decide", "()V", null, null);
        method.visitCode();
        instruction.accept(method);
        method.visitInsn(RETURN);
        method.visitMaxs(2, 2);
        method.visitEnd();
        return BytecodeCheck.check(Map.of("demo/Crafted.class", writer.toByteArray()));
    }
}
