package cn.songhe.evaluation;

/** How a text sets a number 标准性质. */
public enum Nature {
    /** Exactly so much 固定标准. */
    FIXED,
    /** Not less than 不低于: a tenant may at most raise it. */
    FLOOR,
    /** Not more than 不超过: a tenant may at most lower it. */
    CAP
}
