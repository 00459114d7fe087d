package cn.songhe.elders.boundary;

/** Whether an elder is here; the day of death or of moving out is still a day here. */
public enum ElderState {
    /** Alive and here 在册. */
    HERE,
    /** Died 已故. */
    DIED,
    /** Moved out of the tenant's area 已迁出. */
    DEPARTED
}
