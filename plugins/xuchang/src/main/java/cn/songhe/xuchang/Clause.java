package cn.songhe.xuchang;

import cn.songhe.spi.Citation;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Text;

/**
 * A clause of the city's plan and what implements it: what it says, it says with both names.
 *
 * @param id the id of the formula, rule or item
 * @param number section and clause
 */
record Clause(String id, String number) {

    Citation citation() {
        return Documents.plan(number);
    }

    Reason reason(String code, String zh, String en) {
        return new Reason(id + "." + code, Text.of(zh, en), citation());
    }

    /** A refusal, to be made once and returned for everyone it meets. */
    Decision refusal(String code, String zh, String en) {
        return Decision.refuse(reason(code, zh, en));
    }

    Finding finding(Finding.Kind kind, String code, String zh, String en) {
        return Finding.of(kind, reason(code, zh, en));
    }

    Eligibility entitled(String zh, String en) {
        return Eligibility.entitled(reason("entitled", zh, en));
    }

    Eligibility notEntitled(String code, String zh, String en) {
        return Eligibility.notEntitled(reason(code, zh, en));
    }
}
