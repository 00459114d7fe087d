package cn.songhe.kernel.fact;

/** How statements of a kind hold beside each other. */
public enum Holding {
    /** One value at a time: a new one cuts the old one short. */
    ONE_AT_A_TIME,
    /** Several values at once: a new statement revises only those of the same value. */
    SEVERAL_AT_ONCE,
    /** An event that happens once: a new statement replaces the old one whole. */
    ONCE
}
