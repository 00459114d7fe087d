package cn.songhe.shuangyashan;

import cn.songhe.spi.AttributeType;
import cn.songhe.spi.Text;
import java.util.LinkedHashMap;
import java.util.List;

/** Choices whose options keep their order, which is the order in which a form shows them. */
final class Options {

    private Options() {}

    /**
     * One option.
     *
     * @param code how it is written in files
     * @param title what it means
     */
    record Option(String code, Text title) {

        static Option of(String code, String zh, String en) {
            return new Option(code, Text.of(zh, en));
        }
    }

    static AttributeType.Choice choice(Option... options) {
        var map = new LinkedHashMap<String, Text>();
        List.of(options).forEach(option -> map.put(option.code(), option.title()));
        return new AttributeType.Choice(map);
    }
}
