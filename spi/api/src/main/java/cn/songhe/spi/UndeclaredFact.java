package cn.songhe.spi;

/** Thrown when a formula reads a fact, attribute or state that it did not declare: a defect of the plugin. */
public final class UndeclaredFact extends RuntimeException {

    private static final long serialVersionUID = 1;

    UndeclaredFact(String what) {
        super("the formula reads " + what + " without declaring it");
    }
}
