package cn.songhe.evaluation.combine;

import cn.songhe.spi.Money;
import cn.songhe.spi.Reason;

/**
 * What a rule of combination took away.
 *
 * @param reason the rule's sentence and clause
 * @param before what the formula gave before
 * @param after what is left, from 0 and not more than before
 */
public record Cut(Reason reason, Money before, Money after) {}
