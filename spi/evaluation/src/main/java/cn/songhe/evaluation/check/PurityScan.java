package cn.songhe.evaluation.check;

import static org.objectweb.asm.Opcodes.*;

import java.util.Set;
import org.objectweb.asm.MethodVisitor;

/** Reads instructions that keep state, lock, or compute in floating point. */
final class PurityScan extends MethodVisitor {

    private static final Set<Integer> FLOATING = Set.of(
            FCONST_0, FCONST_1, FCONST_2, DCONST_0, DCONST_1, FLOAD, DLOAD, FSTORE, DSTORE, FALOAD, DALOAD, FASTORE,
            DASTORE, FADD, DADD, FSUB, DSUB, FMUL, DMUL, FDIV, DDIV, FREM, DREM, FNEG, DNEG, I2F, I2D, L2F, L2D, F2I,
            F2L, F2D, D2I, D2L, D2F, FCMPL, FCMPG, DCMPL, DCMPG, FRETURN, DRETURN);

    private final String self;
    private final String method;
    private final OwnClasses own;
    private final Site site;
    private boolean isFreshAndMutable;

    PurityScan(String self, String method, OwnClasses own, Site site, MethodVisitor next) {
        super(ASM9, next);
        this.self = self;
        this.method = method;
        this.own = own;
        this.site = site;
    }

    @Override
    public void visitInsn(int opcode) {
        floating(FLOATING.contains(opcode));
        if (opcode == MONITORENTER) {
            site.report("synchronized", Ground.THREADS);
        }
        super.visitInsn(opcode);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        floating(opcode == NEWARRAY && (operand == T_FLOAT || operand == T_DOUBLE));
        super.visitIntInsn(opcode, operand);
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        floating(FLOATING.contains(opcode));
        super.visitVarInsn(opcode, variable);
    }

    @Override
    public void visitLdcInsn(Object value) {
        isFreshAndMutable = false;
        super.visitLdcInsn(value);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        isFreshAndMutable = name.equals("<init>") && own.isMutable(owner);
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    /** A field that is written once, but with an object that changes, is state all the same. */
    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        boolean isKept = opcode == PUTSTATIC || (opcode == PUTFIELD && own.isHeldByHost(owner));
        boolean isLate = opcode == PUTSTATIC && !(method.equals("<clinit>") && owner.equals(self));
        if (isLate || (isKept && isFreshAndMutable)) {
            site.report(Names.field(owner, name), Ground.HIDDEN_STATE);
        }
        isFreshAndMutable = false;
        super.visitFieldInsn(opcode, owner, name, descriptor);
    }

    private void floating(boolean isFloating) {
        isFreshAndMutable = false;
        if (isFloating) {
            site.report("float/double", Ground.FLOATING_POINT);
        }
    }
}
