package cn.songhe.spi;

import java.util.Set;

/**
 * One subsidy or entitlement 补贴公式: pure code that decides from facts and terms. It has no clock, no input or output and no state;
 * the same facts and terms give the same decision on any thread, in any order.
 *
 * @param <F> the facts of its subject
 */
public interface SubsidyFormula<F extends SubjectFacts> {

    /** Stable and unique in the plugin, such as {@code TY-S1}. It is written into every line and never used again for another meaning. */
    String id();

    /** What it is called. */
    Text title();

    /** The clause it implements. */
    Citation citation();

    /** The program in whose cycles it is computed. */
    Program program();

    /** Of whom it decides. */
    Subject<F> subject();

    /** The facts it reads; the host fetches these and no others. */
    Set<Fact> requires();

    /** The parameters it reads. */
    Set<ParameterKey<?>> parameters();

    /** The city's own facts that it reads. */
    default Set<Attribute<?>> attributes() {
        return Set.of();
    }

    /** What it carries from one period to the next. */
    default Set<StateKey<?>> state() {
        return Set.of();
    }

    /** How far back it is paid when something is learned late. */
    default Arrears arrears() {
        return Arrears.UNLIMITED;
    }

    /** Whether it may grant a negative amount to take back what was prepaid 预拨结算. Every other formula that does is refused. */
    default boolean takesBack() {
        return false;
    }

    /** Of which facts more never means less money; the contract tries it. */
    default Set<Fact> growsWith() {
        return Set.of();
    }

    /**
     * Decides for one subject and one period. A parameter without a standard in force ends the evaluation; the host answers
     * {@link Decision.AwaitingStandard} for the formula.
     */
    Decision decide(F facts, Terms terms);
}
