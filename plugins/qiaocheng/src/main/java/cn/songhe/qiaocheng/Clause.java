package cn.songhe.qiaocheng;

import cn.songhe.spi.Citation;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Text;

/**
 * A clause of the district's draft and what implements it: what it says, it says with both names.
 *
 * @param id the id of the formula or item
 * @param number section and clause
 */
record Clause(String id, String number) {

    Citation citation() {
        return Documents.draft(number);
    }

    Reason reason(String code, String zh, String en) {
        return new Reason(id + "." + code, Text.of(zh, en), citation());
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
