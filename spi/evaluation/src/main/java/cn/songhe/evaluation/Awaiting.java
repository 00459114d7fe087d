package cn.songhe.evaluation;

import cn.songhe.spi.Citation;
import cn.songhe.spi.Text;
import java.util.Optional;

/**
 * A standard that a text speaks of and does not give 待定标准.
 *
 * @param citation where it speaks of it
 * @param note what is known of it
 */
public record Awaiting(Citation citation, Optional<Text> note) {}
