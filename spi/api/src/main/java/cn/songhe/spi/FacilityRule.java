package cn.songhe.spi;

import java.util.Set;

/** A standard or a filing rule for facilities 设施标准与备案规则: pure code like a formula, but it finds instead of paying. */
public interface FacilityRule {

    /** Stable and unique in the plugin, such as {@code TY-F1}. */
    String id();

    /** What it is called. */
    Text title();

    /** The clause it implements. */
    Citation citation();

    /** The facts it reads. */
    Set<Fact> requires();

    /** The parameters it reads. */
    Set<ParameterKey<?>> parameters();

    /** The city's own facts that it reads. */
    default Set<Attribute<?>> attributes() {
        return Set.of();
    }

    /** Judges one facility as of the last day of the period. */
    Finding judge(FacilityFacts facts, Terms terms);
}
