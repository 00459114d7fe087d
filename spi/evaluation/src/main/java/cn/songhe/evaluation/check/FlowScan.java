package cn.songhe.evaluation.check;

import static org.objectweb.asm.Opcodes.ACC_ABSTRACT;
import static org.objectweb.asm.Opcodes.ACC_NATIVE;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** Follows values through the methods of a class, and looks at what they catch. */
final class FlowScan {

    private FlowScan() {}

    static void scan(ClassReader reader, Site site) {
        var node = new ClassNode();
        reader.accept(node, ClassReader.SKIP_FRAMES);
        for (var method : node.methods) {
            if ((method.access & (ACC_ABSTRACT | ACC_NATIVE)) == 0) {
                var inside = site.in(method.name);
                CatchRules.check(method, inside);
                follow(node.name, method, inside);
            }
        }
    }

    private static void follow(String owner, MethodNode method, Site inside) {
        var rules = new FlowRules(inside, Type.getReturnType(method.desc));
        try {
            new Analyzer<>(new FlowInterpreter(rules)).analyzeAndComputeMaxs(owner, method);
            rules.finish();
        } catch (AnalyzerException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
