package cn.songhe.shenyang;

import cn.songhe.spi.Indicator;
import cn.songhe.spi.Measure;
import java.util.List;

/** Indicators whose denominator is the number of wishes, not of elders: without a wish there is nothing to measure. */
final class Wishes {

    private static final Measure FOR_HOMES = Measure.of(
            "wishes.public-homes", "提出集中供养意愿的特殊困难老年人", "specially difficult elders who wish to live in an institution");
    private static final Measure IN_HOMES =
            Measure.of("wishes.public-homes.met", "其中已集中供养的", "those of them who live in one");
    private static final Measure FOR_ADAPTATION =
            Measure.of("wishes.adaptation", "提出适老化改造意愿的困难老年人家庭", "families in hardship who wish their home adapted");
    private static final Measure ADAPTED =
            Measure.of("wishes.adaptation.met", "其中已完成改造的", "those of them whose home was adapted");
    private static final Measure FOR_ASSESSMENT =
            Measure.of("wishes.assessment", "提出能力评估意愿的60周岁及以上老年人", "elders of 60 and over who wish to be assessed");
    private static final Measure ASSESSED =
            Measure.of("wishes.assessment.met", "其中已完成评估的", "those of them who were assessed");

    private Wishes() {}

    static List<Indicator> all() {
        return List.of(
                Indicator.ratio("SY-K8", IN_HOMES, FOR_HOMES, 100),
                Indicator.ratio("SY-K10", ADAPTED, FOR_ADAPTATION, 100),
                Indicator.ratio("SY-K11", ASSESSED, FOR_ASSESSMENT, 100));
    }
}
