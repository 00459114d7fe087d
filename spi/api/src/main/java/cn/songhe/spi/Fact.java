package cn.songhe.spi;

/** What a formula may ask to know. The host fetches what is declared and nothing else; a fact that was not declared cannot be read. */
public enum Fact {
    /** Death and departure of an elder. Birth date and sex are always known. */
    LIFE,
    /** The division of the household register 户籍地. */
    REGISTRATION,
    /** The division where the elder really lives 常住地. */
    RESIDENCE,
    /** Hardship and special categories. */
    HARDSHIP,
    /** Results of ability assessments. */
    ABILITY,
    /** Stays in facilities. */
    STAYS,
    /** Meals recorded within the period. */
    MEALS,
    /** Applications and their confirmation. */
    APPLICATIONS,
    /** A facility's premises: tenure, lease, floor area, conversion. */
    PREMISES,
    /** A facility's completion, opening and filing. */
    OPERATION,
    /** The operator's own construction investment. */
    INVESTMENT,
    /** Results of grade assessments 等级评定. */
    GRADES,
    /** Beds available and bed-days occupied. */
    OCCUPANCY,
    /** What has been granted before on the same premises. */
    EARLIER_GRANTS,
    /** Services given within the period. */
    SERVICES,
    /** A child's places in nurseries. */
    ENROLMENTS,
    /** The days within the period on which a child was present. */
    ATTENDANCE,
    /** The classes of a nursery. */
    CLASSES,
    /** The members of a household. */
    MEMBERS
}
