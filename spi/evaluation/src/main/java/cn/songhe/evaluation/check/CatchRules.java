package cn.songhe.evaluation.check;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/** What the host throws to end a decision, the plugin lets pass: neither by its name, nor by the name of anything above it. */
final class CatchRules {

    private static final Set<String> TOO_WIDE = Set.of(
            "cn/songhe/spi/NoStandardInForce",
            "cn/songhe/spi/UndeclaredFact",
            "java/lang/RuntimeException",
            "java/lang/Exception",
            "java/lang/Error",
            "java/lang/Throwable");

    private CatchRules() {}

    static void check(MethodNode method, Site site) {
        for (var block : method.tryCatchBlocks) {
            boolean isFinally = block.type == null;
            if (isFinally ? endsOtherwise(block.handler) : TOO_WIDE.contains(block.type)) {
                site.at(FlowRules.lineOf(firstReal(block.handler)));
                site.report(
                        isFinally ? "finally … return" : "catch (" + Names.type(block.type) + ")", Ground.SWALLOWED);
            }
        }
    }

    private static AbstractInsnNode firstReal(AbstractInsnNode from) {
        var node = from;
        while (node.getNext() != null && node.getOpcode() < 0) {
            node = node.getNext();
        }
        return node;
    }

    /** Whether from the handler of a {@code finally} on the method can return, so that what was thrown is lost. */
    private static boolean endsOtherwise(LabelNode handler) {
        var seen = new HashSet<AbstractInsnNode>();
        var open = new ArrayDeque<AbstractInsnNode>();
        open.add(handler);
        while (!open.isEmpty()) {
            var node = open.remove();
            if (seen.add(node)) {
                if (isReturn(node)) {
                    return true;
                }
                targets(node, open);
            }
        }
        return false;
    }

    private static boolean isReturn(AbstractInsnNode node) {
        return node instanceof InsnNode && node.getOpcode() >= Opcodes.IRETURN && node.getOpcode() <= Opcodes.RETURN;
    }

    private static void targets(AbstractInsnNode node, ArrayDeque<AbstractInsnNode> open) {
        boolean falls = node.getOpcode() != Opcodes.GOTO && node.getOpcode() != Opcodes.ATHROW;
        if (node instanceof JumpInsnNode jump) {
            open.add(jump.label);
        } else if (node instanceof TableSwitchInsnNode table) {
            open.addAll(table.labels);
            open.add(table.dflt);
            falls = false;
        } else if (node instanceof LookupSwitchInsnNode lookup) {
            open.addAll(lookup.labels);
            open.add(lookup.dflt);
            falls = false;
        }
        if (falls && node.getNext() != null) {
            open.add(node.getNext());
        }
    }
}
