package cn.songhe.plugins.host;

import cn.songhe.evaluation.Problem;
import cn.songhe.spi.Text;

/**
 * One reason why a plugin is not taken into operation, told to whoever installs it.
 *
 * @param code stable, lower case, such as {@code plugin.spi-range}
 * @param where the file in the jar, the class and method, or the parameter
 * @param text what is wrong and how to mend it
 */
public record Refusal(String code, String where, Text text) {

    static Refusal of(String code, String where, String zh, String en) {
        return new Refusal(code, where, Text.of(zh, en));
    }

    static Refusal of(Problem problem) {
        return new Refusal(problem.code(), problem.where(), problem.text());
    }
}
