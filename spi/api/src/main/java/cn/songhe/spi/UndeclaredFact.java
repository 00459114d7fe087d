package cn.songhe.spi;

/** Thrown when a formula reads a fact that it did not declare in {@link SubsidyFormula#requires()}: a defect of the plugin. */
public final class UndeclaredFact extends RuntimeException {

    private static final long serialVersionUID = 1;

    UndeclaredFact(Fact fact) {
        super("the formula reads " + fact + " without declaring it in requires()");
    }
}
