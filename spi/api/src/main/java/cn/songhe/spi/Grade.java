package cn.songhe.spi;

/**
 * The result of a grade assessment 等级评定. It is dated by the day of the assessment.
 *
 * @param scheme the scheme of grades, such as {@code taiyuan-community}
 * @param code the grade in the scheme, such as {@code AA}
 */
public record Grade(String scheme, String code) {}
