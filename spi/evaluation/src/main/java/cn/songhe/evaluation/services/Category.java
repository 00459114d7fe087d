package cn.songhe.evaluation.services;

/** The category of an item of a list of basic services 服务类型, as the national list has it. A city's own word stands beside it. */
public enum Category {
    /** Help in money or goods 物质帮助. */
    MATERIAL_HELP,
    /** Care 照护服务. */
    CARE,
    /** Visits and comfort 关爱服务. */
    CONCERN,
    /** Social insurance 社会保险. */
    SOCIAL_INSURANCE,
    /** None of these. */
    OTHER
}
