package cn.songhe.cookbook;

/** Both are given 叠加享受: what the text does not forbid needs no rule. */
final class Stack {

    static final Pair PAIR = Pair.of("CB-STACK", "二(1)", "可以叠加的补贴", "Benefits that stack");

    private Stack() {}
}
