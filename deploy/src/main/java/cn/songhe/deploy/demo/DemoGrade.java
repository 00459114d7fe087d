package cn.songhe.deploy.demo;

import java.time.LocalDate;

/**
 * The grade of a fictional facility.
 *
 * @param scheme by which it was graded
 * @param code the grade
 * @param day when it was graded
 */
record DemoGrade(String scheme, String code, LocalDate day) {}
