package cn.songhe.spi;

/**
 * The result of an assessment of abilities 能力评估等级. Levels of different standards are never compared by number.
 *
 * @param standard the standard of the assessment
 * @param level the level within that standard, heavier = larger, from 0
 */
public record AbilityLevel(Standard standard, int level) {

    /** Able to look after oneself 自理, by the three classes. */
    public static final AbilityLevel SELF_CARE = new AbilityLevel(Standard.THREE_CLASSES, 0);

    /** Partly dependent 介助, by the three classes. */
    public static final AbilityLevel PARTIAL_CARE = new AbilityLevel(Standard.THREE_CLASSES, 1);

    /** Dependent 介护, by the three classes. */
    public static final AbilityLevel FULL_CARE = new AbilityLevel(Standard.THREE_CLASSES, 2);

    /** Checks the range of the standard. */
    public AbilityLevel {
        if (level < 0 || level > standard.heaviest) {
            throw new IllegalArgumentException("no such level in " + standard);
        }
    }

    /** The standard by which a level is meant. */
    public enum Standard {
        /** Self-caring 自理 0, partial care 介助 1, full care 介护 2. */
        THREE_CLASSES(2),
        /** GB/T 42195-2022, levels 0 (able) to 4 (wholly disabled). */
        GBT_42195_2022(4),
        /** MZ/T 039-2013, levels 0 to 3. */
        MZT_039_2013(3);

        private final int heaviest;

        Standard(int heaviest) {
            this.heaviest = heaviest;
        }
    }
}
