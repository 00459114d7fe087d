package cn.songhe.spi;

import java.time.LocalDate;

/**
 * A day on which a child was present in a nursery 出勤.
 *
 * @param day the day
 * @param nursery where
 */
public record Attendance(LocalDate day, FacilityRef nursery) {}
