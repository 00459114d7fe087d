package cn.songhe.spi;

import java.util.Optional;

/**
 * A paper or condition on a checklist 备案材料.
 *
 * @param id its id
 * @param title what is asked for
 * @param condition when it is asked for, if not always
 * @param citation where it is written
 */
public record ChecklistItem(String id, Text title, Optional<Text> condition, Citation citation) {}
