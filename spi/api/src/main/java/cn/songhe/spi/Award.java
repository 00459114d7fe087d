package cn.songhe.spi;

/**
 * One thing granted: how much, to whom, in which form, borne by whom.
 *
 * @param recipient who receives it
 * @param form in cash or in services
 * @param split the amount and who bears it
 */
public record Award(Recipient recipient, Form form, Split split) {

    /** The form 发放形式. */
    public enum Form {
        /** Paid out 现金. */
        CASH,
        /** A budget consumed by service orders 服务; nothing is paid to the person. */
        SERVICES
    }

    /** Paid out. */
    public static Award inCash(Recipient recipient, Split split) {
        return new Award(recipient, Form.CASH, split);
    }

    /** A budget for services. */
    public static Award inServices(Recipient recipient, Split split) {
        return new Award(recipient, Form.SERVICES, split);
    }

    /** The whole amount. */
    public Money amount() {
        return split.total();
    }
}
