package cn.songhe.evaluation.check;

import static org.objectweb.asm.Opcodes.ASM9;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Interpreter;

/** Follows marks from instruction to instruction, and hands every use of a marked value to {@link FlowRules}. */
final class FlowInterpreter extends Interpreter<Traced> {

    private final FlowRules rules;

    FlowInterpreter(FlowRules rules) {
        super(ASM9);
        this.rules = rules;
    }

    @Override
    public Traced newValue(Type type) {
        return Traced.of(type);
    }

    @Override
    public Traced newOperation(AbstractInsnNode instruction) {
        if (instruction instanceof FieldInsnNode field) {
            return Traced.of(Type.getType(field.desc));
        }
        if (instruction instanceof TypeInsnNode type) {
            return Traced.of(Type.getObjectType(type.desc));
        }
        int opcode = instruction.getOpcode();
        boolean isWide = opcode == Opcodes.LCONST_0
                || opcode == Opcodes.LCONST_1
                || opcode == Opcodes.DCONST_0
                || opcode == Opcodes.DCONST_1
                || (instruction instanceof LdcInsnNode ldc && (ldc.cst instanceof Long || ldc.cst instanceof Double));
        var value = isWide ? Traced.TWO_SLOTS : Traced.ONE_SLOT;
        return LiteralRules.isLiteral(instruction) ? value.marked(Mark.LITERAL) : value;
    }

    @Override
    public Traced copyOperation(AbstractInsnNode instruction, Traced value) {
        return value;
    }

    @Override
    public Traced unaryOperation(AbstractInsnNode instruction, Traced value) {
        int opcode = instruction.getOpcode();
        if (instruction instanceof FieldInsnNode field) {
            rules.storing(field, opcode == Opcodes.PUTSTATIC ? value : Traced.ONE_SLOT);
            return opcode == Opcodes.GETFIELD ? Traced.of(Type.getType(field.desc)) : null;
        }
        if (opcode == Opcodes.CHECKCAST) {
            return rules.cast(Type.getObjectType(((TypeInsnNode) instruction).desc), value);
        }
        return new Traced(Widths.of(opcode), Widths.isConversion(opcode) ? value.mark() : Mark.PLAIN);
    }

    @Override
    public Traced binaryOperation(AbstractInsnNode instruction, Traced left, Traced right) {
        rules.comparing(instruction, left, right);
        if (instruction instanceof FieldInsnNode field) {
            rules.storing(field, right);
        }
        return new Traced(Widths.of(instruction.getOpcode()), computed(instruction.getOpcode(), left, right));
    }

    private static Mark computed(int opcode, Traced left, Traced right) {
        boolean isDivided = left.is(Mark.DIVIDED) || right.is(Mark.DIVIDED);
        if (opcode == Opcodes.LDIV || opcode == Opcodes.IDIV || (isDivided && Widths.isArithmetic(opcode))) {
            return Mark.DIVIDED;
        }
        return left.is(Mark.LITERAL) && right.is(Mark.LITERAL) ? Mark.LITERAL : Mark.PLAIN;
    }

    @Override
    public Traced ternaryOperation(AbstractInsnNode instruction, Traced array, Traced index, Traced value) {
        rules.intoArray(instruction, value);
        return null;
    }

    @Override
    public Traced naryOperation(AbstractInsnNode instruction, List<? extends Traced> values) {
        if (instruction instanceof MethodInsnNode call) {
            return rules.calling(call, values);
        }
        if (instruction instanceof InvokeDynamicInsnNode call) {
            rules.linking(call, values);
            return Traced.of(Type.getReturnType(call.desc));
        }
        return Traced.ONE_SLOT;
    }

    @Override
    public void returnOperation(AbstractInsnNode instruction, Traced value, Traced expected) {
        rules.returning(instruction, value, expected);
    }

    @Override
    public Traced merge(Traced one, Traced other) {
        if (one.equals(other)) {
            return one;
        }
        return new Traced(Math.min(one.size(), other.size()), one.mark().orGraver(other.mark()));
    }
}
