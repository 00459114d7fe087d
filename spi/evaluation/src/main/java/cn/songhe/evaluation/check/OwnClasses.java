package cn.songhe.evaluation.check;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ASM9;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;

/** The plugin's own classes, and what they inherit: a forbidden method is also forbidden by the name of a subclass. */
final class OwnClasses {

    private final Map<String, Outline> outlines = new HashMap<>();

    /** Takes a class among them. */
    void add(ClassReader reader) {
        outlines.put(reader.getClassName(), new Outline(reader));
    }

    boolean contains(String type) {
        return outlines.containsKey(type);
    }

    /** The types outside the plugin in which a member may be found that is called by the name of this one; none if the plugin declares it. */
    Set<String> foreignOwners(String type, String nameAndDescriptor) {
        var lineage = lineage(type);
        boolean declared = lineage.stream()
                .filter(this::contains)
                .anyMatch(t -> outlines.get(t).members.contains(nameAndDescriptor));
        if (declared) {
            return Set.of();
        }
        lineage.removeAll(outlines.keySet());
        return lineage;
    }

    /**
     * Whether objects of the type can change: a collection of the JDK, or a class of the plugin with a field that is not final. What
     * the host holds is not among them, because such a field is reported where it is declared.
     */
    boolean isMutable(String type) {
        return !isHeldByHost(type)
                && lineage(type).stream()
                        .anyMatch(t -> contains(t) ? outlines.get(t).hasMutableField : TypeRules.isMutable(t));
    }

    /** Whether the host holds objects of the type from one decision to the next. */
    boolean isHeldByHost(String type) {
        return lineage(type).stream().anyMatch(t -> t.startsWith("cn/songhe/spi/") || t.equals("java/lang/Enum"));
    }

    private Set<String> lineage(String type) {
        var seen = new LinkedHashSet<String>();
        collect(type, seen);
        return seen;
    }

    private void collect(String type, Set<String> seen) {
        if (seen.add(type) && contains(type)) {
            outlines.get(type).parents.forEach(parent -> collect(parent, seen));
        }
    }

    private static final class Outline extends ClassVisitor {

        private final List<String> parents;
        private final Set<String> members = new HashSet<>();
        private boolean hasMutableField;

        Outline(ClassReader reader) {
            super(ASM9);
            parents = Stream.concat(Stream.ofNullable(reader.getSuperName()), Stream.of(reader.getInterfaces()))
                    .toList();
            reader.accept(this, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            members.add(name + descriptor);
            hasMutableField |= (access & (ACC_STATIC | ACC_FINAL)) == 0;
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            members.add(name + descriptor);
            return null;
        }
    }
}
