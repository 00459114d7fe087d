package cn.songhe.spi;

import java.util.Set;

/**
 * For whom an item of the list of basic services 基本养老服务清单 is. Everything else about the item (title, category, content, standard, way
 * of supply, who pays, department, clause) is dated data in {@code services/*.yaml}, under the same id. An item without one of these
 * is shown as the list words it, and judged for nobody.
 */
public interface BasicService {

    /** The id of the item, such as {@code XC-L1}. */
    String id();

    /** The facts it reads. */
    Set<Fact> requires();

    /** The parameters it reads. */
    default Set<ParameterKey<?>> parameters() {
        return Set.of();
    }

    /** The city's own facts that it reads. */
    default Set<Attribute<?>> attributes() {
        return Set.of();
    }

    /** Whether the item is for the elder, on the last day of the period. */
    Eligibility judge(ElderFacts facts, Terms terms);
}
