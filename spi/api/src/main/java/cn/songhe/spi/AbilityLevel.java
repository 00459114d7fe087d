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
        MZT_039_2013(3),
        /** The national grades of disability for long-term care insurance 长期护理失能等级: 0 able, 1 light, 2 moderate, 3 to 5 severe Ⅰ to Ⅲ. */
        LONG_TERM_CARE(5),
        /** A local scale of care grades, from 0 to 6, such as 照护一级 to 照护六级. */
        LOCAL_CARE_GRADE(6);

        private final int heaviest;

        /** The heaviest level of the standard. */
        public int heaviest() {
            return heaviest;
        }

        Standard(int heaviest) {
            this.heaviest = heaviest;
        }
    }
}
