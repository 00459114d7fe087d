package cn.songhe.evaluation;

import cn.songhe.spi.Citation;
import cn.songhe.spi.Text;
import java.util.Optional;

/**
 * Why a tenant may not set a parameter so.
 *
 * @param code stable, such as {@code override.below-standard}
 * @param text the sentence
 * @param citation the clause that stands in the way, if one does
 */
public record OverrideRefusal(String code, Text text, Optional<Citation> citation) {}
