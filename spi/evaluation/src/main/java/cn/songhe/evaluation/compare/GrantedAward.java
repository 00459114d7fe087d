package cn.songhe.evaluation.compare;

import cn.songhe.spi.Award;
import cn.songhe.spi.Quota;
import cn.songhe.spi.Recipient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One award.
 *
 * @param recipient {@code self}, {@code facility:7} or {@code member:1}
 * @param form in cash, in services or as a voucher
 * @param fen the amount, in fen
 * @param split fen by purse, such as {@code city} or {@code county:140122}
 * @param quota the quantity of services, if one is granted
 */
public record GrantedAward(
        String recipient, Award.Form form, long fen, Map<String, Long> split, Optional<Quota> quota) {

    static GrantedAward of(Award award) {
        var split = new LinkedHashMap<String, Long>();
        award.split()
                .parts()
                .forEach(p -> split.put(p.source().toString(), p.amount().fen()));
        return new GrantedAward(
                recipient(award.recipient()), award.form(), award.amount().fen(), split, award.quota());
    }

    private static String recipient(Recipient recipient) {
        if (recipient instanceof Recipient.Facility facility) {
            return "facility:" + facility.id();
        }
        return recipient instanceof Recipient.Member member ? "member:" + member.id() : "self";
    }
}
