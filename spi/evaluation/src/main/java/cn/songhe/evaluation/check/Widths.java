package cn.songhe.evaluation.check;

import org.objectweb.asm.Opcodes;

/** How many slots the result of an instruction takes. */
final class Widths {

    private Widths() {}

    static int of(int opcode) {
        return switch (opcode) {
            case Opcodes.LALOAD,
                    Opcodes.DALOAD,
                    Opcodes.LADD,
                    Opcodes.DADD,
                    Opcodes.LSUB,
                    Opcodes.DSUB,
                    Opcodes.LMUL,
                    Opcodes.DMUL,
                    Opcodes.LDIV,
                    Opcodes.DDIV,
                    Opcodes.LREM,
                    Opcodes.DREM,
                    Opcodes.LNEG,
                    Opcodes.DNEG,
                    Opcodes.LSHL,
                    Opcodes.LSHR,
                    Opcodes.LUSHR,
                    Opcodes.LAND,
                    Opcodes.LOR,
                    Opcodes.LXOR,
                    Opcodes.I2L,
                    Opcodes.I2D,
                    Opcodes.L2D,
                    Opcodes.F2L,
                    Opcodes.F2D,
                    Opcodes.D2L -> 2;
            default -> 1;
        };
    }

    /** Whether the result is a number made of two. */
    static boolean isArithmetic(int opcode) {
        return opcode >= Opcodes.IADD && opcode <= Opcodes.DREM;
    }

    /** Whether the result is the same number in another width. */
    static boolean isConversion(int opcode) {
        return opcode == Opcodes.I2L || opcode == Opcodes.L2I;
    }
}
