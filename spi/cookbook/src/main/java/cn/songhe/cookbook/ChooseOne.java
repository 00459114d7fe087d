package cn.songhe.cookbook;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.Combination;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Text;
import java.util.Map;

/** Only the one the person chose is given 择一享受; until the choice is known, none. */
final class ChooseOne {

    static final Pair PAIR = Pair.of("CB-CHOOSE", "二(2)", "择一享受的补贴", "Benefits of which one is chosen");

    /** The codes of the choice are the ids of the formulas. */
    static final Attribute<String> CHOICE = new Attribute<>(
            "chosen-benefit",
            Subject.ELDER,
            new AttributeType.Choice(Map.of(
                    PAIR.care().id(), PAIR.care().title(),
                    PAIR.living().id(), PAIR.living().title())),
            Text.of("选择享受的补贴", "The benefit chosen"),
            Documents.invented("二(2)"));

    private static final Reason NOT_CHOSEN = new Example("CB-CHOOSE", "二(2)", "择一享受", "One is chosen")
            .reason(
                    "not-chosen",
                    "同类补贴由本人择一享受，本项未被选择",
                    "of benefits of this kind the person chooses one, and did not choose this one");

    private ChooseOne() {}

    static Combination rule() {
        return new Combination.Chosen(NOT_CHOSEN, PAIR.ids(), CHOICE, Combination.Otherwise.NONE);
    }
}
