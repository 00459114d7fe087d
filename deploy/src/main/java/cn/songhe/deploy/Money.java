package cn.songhe.deploy;

/** Amounts for people: yuan with two decimals and separators. */
final class Money {

    private Money() {}

    static String yuan(long fen) {
        return "%s%,d.%02d".formatted(fen < 0 ? "-" : "", Math.abs(fen / 100), Math.abs(fen % 100));
    }
}
