package cn.songhe.spi;

/** The sex 性别 on the civil register. */
public enum Sex {
    /** Female 女. */
    FEMALE,
    /** Male 男. */
    MALE
}
