package cn.songhe.evaluation;

import cn.songhe.spi.Citation;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Text;

/** What is said where a rule needs a number that no standard in force gives. */
final class NoStandard {

    private NoStandard() {}

    static Reason of(String id, Citation citation) {
        return new Reason(
                id + ".no-standard", Text.of("所涉日期尚无有效标准", "no standard is in force on the day concerned"), citation);
    }
}
