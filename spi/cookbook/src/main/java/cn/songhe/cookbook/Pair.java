package cn.songhe.cookbook;

import cn.songhe.spi.SubsidyFormula;
import java.util.List;

/**
 * Two benefits that meet in one person: care for the disabled, and a living supplement beside the minimum living allowance. The rules
 * between benefits are tried on such pairs.
 *
 * @param care 300 yuan for the disabled
 * @param living 200 yuan beside the minimum living allowance
 */
record Pair(Flat care, Flat living) {

    static Pair of(String id, String clause, String zh, String en) {
        var program = new Example(id, clause, zh, en).monthly();
        return new Pair(
                Flat.care(new Example(id + "-CARE", clause, zh + "：护理补贴", en + ": care"), program),
                Flat.living(new Example(id + "-LIVING", clause, zh + "：生活补贴", en + ": living"), program));
    }

    List<SubsidyFormula<?>> formulas() {
        return List.of(care, living);
    }

    List<String> ids() {
        return List.of(care.id(), living.id());
    }
}
