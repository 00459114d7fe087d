package cn.songhe.shuangyashan;

import cn.songhe.spi.Citation;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Text;

/**
 * A clause and what implements it: what it says, it says with both names.
 *
 * @param id the id of the formula, rule or item
 * @param citation document and clause
 */
record Clause(String id, Citation citation) {

    /** A clause of the city's draft. */
    static Clause draft(String id, String number) {
        return new Clause(id, Documents.draft(number));
    }

    Reason reason(String code, String zh, String en) {
        return new Reason(id + "." + code, Text.of(zh, en), citation);
    }

    /** A refusal, to be made once and returned for everyone it meets. */
    Decision refusal(String code, String zh, String en) {
        return Decision.refuse(reason(code, zh, en));
    }

    Finding finding(Finding.Kind kind, String code, String zh, String en) {
        return Finding.of(kind, reason(code, zh, en));
    }

    Eligibility entitled(String code, String zh, String en) {
        return Eligibility.entitled(reason(code, zh, en));
    }

    Eligibility notEntitled(String code, String zh, String en) {
        return Eligibility.notEntitled(reason(code, zh, en));
    }

    Eligibility unknown(String code, String zh, String en) {
        return Eligibility.unknown(reason(code, zh, en));
    }
}
