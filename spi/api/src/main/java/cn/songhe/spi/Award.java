package cn.songhe.spi;

import java.util.Optional;

/**
 * One thing granted: how much, to whom, in which form, borne by whom.
 *
 * @param recipient who receives it
 * @param form in cash, in services or as a voucher
 * @param split the amount and who bears it; the amount may be 0 where a quota is granted
 * @param quota the quantity of services granted, if one is
 */
public record Award(Recipient recipient, Form form, Split split, Optional<Quota> quota) {

    /** The form 发放形式. */
    public enum Form {
        /** Paid out 现金. */
        CASH,
        /** A budget or quota consumed by service orders 服务; nothing is paid to the person. */
        SERVICES,
        /** A voucher that pays for services of its kind and cannot be cashed 消费券. */
        VOUCHER
    }

    /** Without a quota. */
    public Award(Recipient recipient, Form form, Split split) {
        this(recipient, form, split, Optional.empty());
    }

    /** Paid out. */
    public static Award inCash(Recipient recipient, Split split) {
        return new Award(recipient, Form.CASH, split);
    }

    /** A budget for services. */
    public static Award inServices(Recipient recipient, Split split) {
        return new Award(recipient, Form.SERVICES, split);
    }

    /** A voucher for services. */
    public static Award asVoucher(Recipient recipient, Split split) {
        return new Award(recipient, Form.VOUCHER, split);
    }

    /** A quantity of services; what the services cost is borne by the source as they are given, and is not an amount of the award. */
    public static Award inKind(Recipient recipient, Quota quota, FundSource source) {
        return new Award(recipient, Form.SERVICES, Split.whole(source, Money.ZERO), Optional.of(quota));
    }

    /** The whole amount. */
    public Money amount() {
        return split.total();
    }

    /** The same award with another split. */
    public Award with(Split other) {
        return new Award(recipient, form, other, quota);
    }
}
