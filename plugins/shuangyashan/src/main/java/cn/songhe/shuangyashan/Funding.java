package cn.songhe.shuangyashan;

import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Shares;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;

/** Who bears what is paid. The draft does not say; the parameter says what was decided. */
final class Funding {

    static final ParameterKey<Shares> SPLIT = ParameterKey.of("funding.split", Unit.SHARES);

    private Funding() {}

    /** Paid out to the recipient, borne by the city and the county of the division as the parameter says. */
    static Decision pay(Recipient recipient, Money amount, DivisionCode division, Terms terms) {
        return Decision.grant(Award.inCash(recipient, terms.value(SPLIT).split(amount, division)));
    }
}
