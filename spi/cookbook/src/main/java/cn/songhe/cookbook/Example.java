package cn.songhe.cookbook;

import cn.songhe.spi.Citation;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Program;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Text;
import java.util.Locale;

/**
 * A clause of the invented document and the recipe that implements it: what the recipe says, it says with both names.
 *
 * @param id the id of the formula
 * @param clause section and number
 * @param title what the formula is called
 */
record Example(String id, String clause, Text title) {

    Example(String id, String clause, String zh, String en) {
        this(id, clause, Text.of(zh, en));
    }

    Citation citation() {
        return Documents.invented(clause);
    }

    Reason reason(String code, String zh, String en) {
        return new Reason(id + "." + code, Text.of(zh, en), citation());
    }

    /** A refusal, to be made once and returned for everyone it meets. */
    Decision refusal(String code, String zh, String en) {
        return Decision.refuse(reason(code, zh, en));
    }

    /** A program of its own, computed every month. */
    Program monthly() {
        return Program.monthly(id.toLowerCase(Locale.ROOT), title);
    }
}
