package cn.songhe.spi;

/** By what right a facility uses its premises 场所性质. */
public enum Tenure {
    /** Owned 自有. */
    OWNED,
    /** Leased 租赁. */
    LEASED,
    /** Given for use without rent 无偿使用. */
    RENT_FREE
}
