package cn.songhe.evaluation.check;

import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Which calls make numbers of the policy, amounts and parts of them, and which instructions write a number into the code. */
final class LiteralRules {

    private static final Set<String> POLICY_NUMBERS = Set.of(
            "cn/songhe/spi/Money.ofFen",
            "cn/songhe/spi/Money.<init>",
            "cn/songhe/spi/Rate.of",
            "cn/songhe/spi/Rate.ofPercent",
            "cn/songhe/spi/Area.ofSquareMetres",
            "cn/songhe/spi/Area.<init>",
            "cn/songhe/spi/Quota.<init>",
            "cn/songhe/spi/Shares$Weight.<init>",
            "cn/songhe/spi/Bands$Band.<init>");

    private static final Set<String> MONEY = Set.of("cn/songhe/spi/Money.ofFen", "cn/songhe/spi/Money.<init>");

    private static final Set<String> ROUNDING =
            Set.of("cn/songhe/spi/Rounding", "cn/songhe/spi/Rate", "cn/songhe/spi/PartialMonth");

    private static final Set<String> AGES = Set.of("ageOn", "monthsOn");

    /** A number stays the number it is when it is boxed, or made wider. */
    private static final Set<String> SAME_NUMBER =
            Set.of("valueOf", "longValue", "intValue", "of", "parseLong", "toIntExact");

    private LiteralRules() {}

    static boolean makesPolicyNumber(MethodInsnNode call) {
        return POLICY_NUMBERS.contains(call.owner + "." + call.name);
    }

    static boolean makesMoney(MethodInsnNode call) {
        return MONEY.contains(call.owner + "." + call.name);
    }

    static boolean rounds(MethodInsnNode call) {
        return ROUNDING.contains(call.owner) && call.desc.endsWith(")Lcn/songhe/spi/Money;");
    }

    static boolean makesPart(MethodInsnNode call) {
        return call.owner.equals("cn/songhe/spi/Split$Part") && call.name.equals("<init>");
    }

    static boolean isAge(MethodInsnNode call) {
        return call.owner.startsWith("cn/songhe/spi/")
                && (AGES.contains(call.name) || (call.owner.equals("cn/songhe/spi/Age") && call.name.equals("on")));
    }

    static boolean keepsNumber(MethodInsnNode call) {
        return SAME_NUMBER.contains(call.name) && call.owner.matches("java/(lang|math)/\\w+");
    }

    /** Whether the instruction puts a number other than 0, or a text that is one, on the stack. */
    static boolean isLiteral(AbstractInsnNode instruction) {
        if (instruction instanceof IntInsnNode number) {
            return number.operand != 0;
        }
        if (instruction instanceof LdcInsnNode constant) {
            return (constant.cst instanceof Number number && number.longValue() != 0)
                    || (constant.cst instanceof String text && text.matches("-?[\\d.]*[1-9][\\d.]*"));
        }
        int opcode = instruction.getOpcode();
        return opcode == Opcodes.ICONST_M1
                || (opcode >= Opcodes.ICONST_1 && opcode <= Opcodes.ICONST_5)
                || opcode == Opcodes.LCONST_1;
    }
}
