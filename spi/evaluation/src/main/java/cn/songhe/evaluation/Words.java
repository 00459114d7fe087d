package cn.songhe.evaluation;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.Text;
import java.util.Locale;

/** The contract's enumerated words in both languages. */
public final class Words {

    private Words() {}

    /** The word. */
    public static Text of(Enum<?> word) {
        var en = EnglishWords.of(word)
                .orElseGet(() -> word.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        return Text.of(ChineseWords.of(word).orElse(en), en);
    }

    /** The level, with its standard where that does not go without saying. */
    public static Text of(AbilityLevel level) {
        return switch (level.standard()) {
            case THREE_CLASSES -> threeClasses(level.level());
            case GBT_42195_2022 ->
                Text.of("GB/T 42195-2022 " + level.level() + "级", "GB/T 42195-2022 level " + level.level());
            case MZT_039_2013 ->
                Text.of("MZ/T 039-2013 " + level.level() + "级", "MZ/T 039-2013 level " + level.level());
            case LONG_TERM_CARE -> Text.of("长期护理失能等级" + level.level() + "级", "long-term care grade " + level.level());
            case LOCAL_CARE_GRADE -> Text.of("照护" + level.level() + "级", "local care grade " + level.level());
        };
    }

    private static Text threeClasses(int level) {
        return switch (level) {
            case 0 -> Text.of("自理", "self-care");
            case 1 -> Text.of("介助", "partial care");
            default -> Text.of("介护", "full care");
        };
    }
}
