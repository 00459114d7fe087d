package cn.songhe.spi;

/**
 * A registered circumstance of a person 困难与特殊人群类别. Several can hold at once, each with its own dates. Which of them a
 * subsidy means is for the city's document to say.
 */
public enum HardshipCategory {
    /** Destitute, supported by the state 特困人员. */
    DESTITUTE,
    /** Minimum living allowance 最低生活保障. */
    SUBSISTENCE_ALLOWANCE,
    /** On the margin of the minimum living allowance 低保边缘. */
    NEAR_SUBSISTENCE,
    /** Poor by unavoidable expense 支出型(刚性支出)困难. */
    EXPENDITURE_HARDSHIP,
    /** Special family of birth planning 计划生育特殊家庭. */
    BIRTH_PLANNING_FAMILY,
    /** Lives alone 独居. */
    LIVING_ALONE,
    /** Children do not live in the home 空巢. */
    EMPTY_NEST,
    /** Left behind in the village 留守. */
    LEFT_BEHIND,
    /** Without spouse or children 孤寡. */
    BEREFT,
    /** Holds a disability certificate of any grade 残疾. */
    DISABLED,
    /** Low income by a local standard 低收入. */
    LOW_INCOME,
    /** Severely disabled by the disability certificate 重度残疾. */
    SEVERELY_DISABLED,
    /** Entitled to preferential treatment 优抚对象. */
    PREFERENTIAL_TREATMENT
}
