package cn.songhe.evaluation.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** What may be done with marked values: the order of sets is nowhere read, and no number of the policy is written in the code. */
final class FlowRules {

    private final Site site;
    private final Type returned;
    private final Set<MethodInsnNode> roundedParts = new LinkedHashSet<>();
    private final Set<MethodInsnNode> exactParts = new LinkedHashSet<>();

    /** For a method that returns this type. */
    FlowRules(Site site, Type returned) {
        this.site = site;
        this.returned = returned;
    }

    Traced calling(MethodInsnNode call, List<? extends Traced> values) {
        boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
        var receiver = isStatic ? Traced.ONE_SLOT : values.get(0);
        if (receiver.is(Mark.UNORDERED) && !OrderRules.isHarmless(call.name)) {
            report(call, Names.call(call.owner, call.name, call.desc), Ground.UNKNOWN_ORDER);
        }
        var arguments = isStatic ? values : values.subList(1, values.size());
        var parameters = Type.getArgumentTypes(call.desc);
        for (int i = 0; i < parameters.length; i++) {
            if (arguments.get(i).is(Mark.UNORDERED) && !OrderRules.maybeGiven(call.owner, parameters[i])) {
                report(call, Names.call(call.owner, call.name, call.desc), Ground.UNKNOWN_ORDER);
            }
        }
        numbers(call, arguments);
        return result(call, receiver, arguments);
    }

    private void numbers(MethodInsnNode call, List<? extends Traced> arguments) {
        if (LiteralRules.makesPolicyNumber(call) && has(Mark.LITERAL, arguments)) {
            report(call, Names.call(call.owner, call.name, call.desc), Ground.UNCITED_NUMBER);
        }
        if (LiteralRules.makesMoney(call) && has(Mark.DIVIDED, arguments)) {
            report(call, Names.call(call.owner, call.name, call.desc), Ground.HIDDEN_ROUNDING);
        }
        if (LiteralRules.makesPart(call)) {
            (has(Mark.ROUNDED, arguments) ? roundedParts : exactParts).add(call);
        }
    }

    /** Where every part of a split was rounded, none takes the rest. To be called when all instructions were followed. */
    void finish() {
        if (exactParts.isEmpty()) {
            roundedParts.forEach(
                    call -> report(call, Names.call(call.owner, call.name, call.desc), Ground.HIDDEN_ROUNDING));
        }
    }

    private static boolean has(Mark mark, List<? extends Traced> arguments) {
        return arguments.stream().anyMatch(a -> a.is(mark));
    }

    private static Traced result(MethodInsnNode call, Traced receiver, List<? extends Traced> arguments) {
        var value = Traced.of(Type.getReturnType(call.desc));
        if (value == null) {
            return null;
        }
        if (call.getOpcode() != Opcodes.INVOKESTATIC && OrderRules.isView(call.name)) {
            return value.marked(receiver.is(Mark.UNORDERED) ? Mark.UNORDERED : Mark.PLAIN);
        }
        if (OrderRules.isInOrderOfFile(call.owner, call.name)) {
            return value.marked(Mark.PLAIN);
        }
        if (call.owner.equals("java/util/Collections") && arguments.size() == 1) {
            return value.marked(arguments.get(0).mark());
        }
        return value.marked(mark(call, value, receiver, arguments));
    }

    private static Mark mark(MethodInsnNode call, Traced value, Traced receiver, List<? extends Traced> arguments) {
        if (LiteralRules.keepsNumber(call)) {
            return arguments.stream().map(Traced::mark).reduce(receiver.mark(), Mark::orGraver);
        }
        if (LiteralRules.rounds(call)) {
            return Mark.ROUNDED;
        }
        return LiteralRules.isAge(call) ? Mark.AGE : value.mark();
    }

    /** A lambda keeps what it captures under its own type; a joined text shows the order. */
    void linking(InvokeDynamicInsnNode call, List<? extends Traced> values) {
        boolean joins = call.bsm.getOwner().equals("java/lang/invoke/StringConcatFactory");
        if (joins && values.stream().anyMatch(v -> v.is(Mark.UNORDERED))) {
            report(call, "String + Set/Map", Ground.UNKNOWN_ORDER);
        }
        if (call.bsmArgs.length == 3
                && call.bsmArgs[1] instanceof Handle handle
                && call.bsmArgs[2] instanceof Type type) {
            referring(call, handle, type.getArgumentTypes());
        }
    }

    /** A reference to a method is called with what the place expects, which may be more exact than the method asks for. */
    private void referring(InvokeDynamicInsnNode call, Handle handle, Type[] given) {
        boolean hasReceiver =
                handle.getTag() == Opcodes.H_INVOKEVIRTUAL || handle.getTag() == Opcodes.H_INVOKEINTERFACE;
        var parameters = Type.getArgumentTypes(handle.getDesc());
        int shift = parameters.length - given.length;
        for (int i = 0; i < given.length; i++) {
            boolean isReceiver = hasReceiver && shift + i == -1;
            boolean isFine = isReceiver
                    ? OrderRules.isHarmless(handle.getName())
                    : shift + i < 0 || OrderRules.maybeGiven(handle.getOwner(), parameters[shift + i]);
            if (OrderRules.isUnordered(given[i]) && !isFine) {
                report(call, Names.call(handle.getOwner(), handle.getName(), handle.getDesc()), Ground.UNKNOWN_ORDER);
            }
        }
    }

    void storing(FieldInsnNode field, Traced value) {
        if (value.is(Mark.UNORDERED) && !OrderRules.isUnordered(Type.getType(field.desc))) {
            report(field, Names.field(field.owner, field.name), Ground.UNKNOWN_ORDER);
        }
    }

    void intoArray(AbstractInsnNode instruction, Traced value) {
        if (value.is(Mark.UNORDERED)) {
            report(instruction, "Object... ← Set/Map", Ground.UNKNOWN_ORDER);
        }
    }

    void returning(AbstractInsnNode instruction, Traced value, Traced expected) {
        if (value.is(Mark.UNORDERED) && !OrderRules.isUnordered(returned)) {
            report(instruction, "return Set/Map as " + returned.getClassName(), Ground.UNKNOWN_ORDER);
        }
    }

    Traced cast(Type type, Traced value) {
        if (OrderRules.isUnordered(type)) {
            return value.marked(Mark.UNORDERED);
        }
        boolean isLessExact = List.of("java/util/Collection", "java/lang/Iterable", "java/lang/Object")
                .contains(type.getInternalName());
        return value.is(Mark.UNORDERED) && !isLessExact ? value.marked(Mark.PLAIN) : value;
    }

    void comparing(AbstractInsnNode instruction, Traced left, Traced right) {
        int opcode = instruction.getOpcode();
        boolean compares = opcode == Opcodes.LCMP || (opcode >= Opcodes.IF_ICMPEQ && opcode <= Opcodes.IF_ICMPLE);
        boolean isAge = left.is(Mark.AGE) || right.is(Mark.AGE);
        if (compares && isAge && (left.is(Mark.LITERAL) || right.is(Mark.LITERAL))) {
            report(instruction, "age < number", Ground.UNCITED_NUMBER);
        }
    }

    private void report(AbstractInsnNode instruction, String what, Ground ground) {
        site.at(lineOf(instruction));
        site.report(what, ground);
    }

    static int lineOf(AbstractInsnNode instruction) {
        for (var node = instruction; node != null; node = node.getPrevious()) {
            if (node instanceof LineNumberNode line) {
                return line.line;
            }
        }
        return 0;
    }
}
