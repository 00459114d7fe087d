package cn.songhe.kernel.table;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running the text of a CSV cell as a formula: an apostrophe is put before a beginning that could
 * be one. Further apostrophes are added to text that has them already, so that reading always gives back what was written.
 */
final class FormulaGuard {

    private static final Pattern RISKY = Pattern.compile("'*[=+\\-@＝＋－＠\t\r\n]");

    private FormulaGuard() {}

    static String addedTo(String cell) {
        return RISKY.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    static String removedFrom(String cell) {
        return cell.startsWith("'") && RISKY.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
