package cn.songhe.evaluation;

import cn.songhe.spi.ClassType;
import java.util.Optional;

/**
 * The class of a nursery for a child.
 *
 * @param type the class; empty for a child that is too young or too old
 */
public record Placement(Optional<ClassType> type) {}
