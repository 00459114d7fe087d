package cn.songhe.facilities.boundary;

/** Whether a facility is in operation. */
public enum FacilityState {
    /** In operation 运营中. */
    OPEN,
    /** Its operation has ended 已停止运营. */
    CLOSED,
    /** No day is known on which its operation began 尚未运营. */
    PLANNED
}
