package cn.songhe.evaluation.check;

import cn.songhe.spi.Text;
import java.util.Optional;
import java.util.Set;

/** Where the reading of bytecode stands, so that whatever is found can be named. */
final class Site {

    private final Set<Violation> found;
    private final String className;
    private final String method;
    private int line;

    /** A method of a class, or the class itself if the method is empty. */
    Site(Set<Violation> found, String className, String method) {
        this.found = found;
        this.className = className;
        this.method = Names.written(method);
    }

    Site in(String otherMethod) {
        return new Site(found, className, otherMethod);
    }

    void at(int newLine) {
        line = newLine;
    }

    void report(String what, Optional<Ground> ground) {
        ground.ifPresent(g -> report(what, g));
    }

    void report(String what, Ground ground) {
        var place = method.isEmpty() ? className : className + "." + method;
        var zh = line == 0 ? place : place + "（第 " + line + " 行）";
        var en = line == 0 ? place : place + " (line " + line + ")";
        var why = Text.of(
                zh + "：" + what + "。" + ground.zh() + "。", en + ": " + what + ". " + capitalised(ground.en()) + ".");
        var remedy = Text.of(ground.zh(), ground.en());
        found.add(new Violation(ground.code(), className, method, line, what, remedy, why));
    }

    private static String capitalised(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
