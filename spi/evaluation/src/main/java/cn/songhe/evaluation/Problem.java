package cn.songhe.evaluation;

import cn.songhe.evaluation.yaml.YamlFault;
import cn.songhe.spi.Text;

/**
 * Something wrong with a plugin, told to whoever wrote or installs it.
 *
 * @param code stable, lower case, such as {@code plugin.duplicate-id}
 * @param where the file and key, or the formula, rule or parameter
 * @param text what is wrong
 */
public record Problem(String code, String where, Text text) {

    static Problem of(String code, String where, String zh, String en) {
        return new Problem(code, where, Text.of(zh, en));
    }

    static Problem of(YamlFault fault) {
        return new Problem("plugin.yaml", fault.where(), fault.text());
    }

    @Override
    public String toString() {
        return code + " " + where + ": " + text.en();
    }
}
