package cn.songhe.finance.entity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a line of a cycle stands against the last closed cycle of its program. */
@Schema(name = "LineChange")
public enum LineChange {
    /** Granted now, not before 新增. */
    NEW,
    /** Granted before, not now 停发. */
    STOPPED,
    /** More than before, in fen or in quantity 增加. */
    MORE,
    /** Less than before 减少. */
    LESS,
    /** The same amount, borne or given otherwise 资金来源变化. */
    OTHER_PURSES,
    /** As before 不变. */
    SAME,
    /** Paid later for an earlier period 补发. */
    ARREARS,
    /** Taken back for an earlier period 追回. */
    RECOVERY,
    /** Borne by other purses for an earlier period 资金来源调整. */
    TRANSFER
}
