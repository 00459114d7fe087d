package cn.songhe.evaluation;

import cn.songhe.spi.Text;
import java.util.List;

/** Puts values into the places {0}, {1} … of a text. */
final class Places {

    private Places() {}

    static Text fill(Text text, List<Object> values) {
        var zh = text.zh();
        var en = text.en();
        for (int i = 0; i < values.size(); i++) {
            var shown = ValueText.of(values.get(i));
            zh = zh.replace("{" + i + "}", shown.zh());
            en = en.replace("{" + i + "}", shown.en());
        }
        return Text.of(zh, en);
    }
}
