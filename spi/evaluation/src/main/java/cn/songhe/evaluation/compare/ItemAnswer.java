package cn.songhe.evaluation.compare;

import cn.songhe.evaluation.Source;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Text;
import java.util.Optional;

/**
 * Whether an item of a list of basic services is for the subject.
 *
 * @param item its id
 * @param title what it is called
 * @param kind the answer; empty if the judgement broke
 * @param why why
 * @param source where it is written
 */
public record ItemAnswer(String item, Text title, Optional<Eligibility.Kind> kind, Text why, Source source) {}
