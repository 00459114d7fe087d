package cn.songhe.finance.entity;

/** What a rehearsed version would change for one subject and formula. */
public enum ShadowChange {
    /** Granted, and was not 新增. */
    NEW,
    /** No longer granted 停发. */
    STOPPED,
    /** More money or, at the same amount, more services 增加. */
    MORE,
    /** Less money or, at the same amount, less services 减少. */
    LESS,
    /** The same amount, from other purses, to others or in another form 资金来源或形式不同. */
    OTHER_PURSES,
    /** Nothing 不变. */
    SAME
}
