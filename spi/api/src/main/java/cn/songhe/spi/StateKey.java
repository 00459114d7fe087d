package cn.songhe.spi;

import java.time.LocalDate;

/**
 * The name and type of something a formula carries from one period to the next 跨期状态, such as the balance of a voucher or the number
 * of instalments paid. The host keeps it, hands it in with the facts, and takes back what the decision leaves.
 *
 * @param name lower case words with hyphens and dots, unique in the plugin
 * @param kind what kind of value it is
 * @param label what it is called
 */
public record StateKey<T>(String name, Kind<T> kind, Text label) {

    /** Checks the form of the name. */
    public StateKey {
        if (!name.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            throw new IllegalArgumentException("the name of a state is lower case words with hyphens and dots");
        }
    }

    /** An amount in fen. */
    public static StateKey<Money> money(String name, Text label) {
        return new StateKey<>(name, Kind.MONEY, label);
    }

    /** A whole number of things, months or times. */
    public static StateKey<Long> count(String name, Text label) {
        return new StateKey<>(name, Kind.COUNT, label);
    }

    /** A day. */
    public static StateKey<LocalDate> day(String name, Text label) {
        return new StateKey<>(name, Kind.DAY, label);
    }

    /**
     * The kind of a state's value. All of them are kept as one whole number.
     *
     * @param name its name in cases: {@code fen}, {@code count} or {@code day}
     * @param type the type of the value
     */
    public record Kind<T>(String name, Class<T> type) {

        /** An amount in fen. */
        public static final Kind<Money> MONEY = new Kind<>("fen", Money.class);
        /** A whole number. */
        public static final Kind<Long> COUNT = new Kind<>("count", Long.class);
        /** A day. */
        public static final Kind<LocalDate> DAY = new Kind<>("day", LocalDate.class);

        /** The value as one whole number: fen, the number itself, or days since 1970-01-01. */
        public long toNumber(T value) {
            if (value instanceof Money money) {
                return money.fen();
            }
            return value instanceof LocalDate day ? day.toEpochDay() : (Long) value;
        }

        /** The value kept as this number. */
        public T ofNumber(long number) {
            Object value = this == MONEY
                    ? Money.ofFen(number)
                    : this == DAY ? LocalDate.ofEpochDay(number) : Long.valueOf(number);
            return type.cast(value);
        }
    }

    /**
     * A state with its value.
     *
     * @param key which
     * @param value its value
     */
    public record Kept<T>(StateKey<T> key, T value) {

        /** The value as one whole number. */
        public long number() {
            return key.kind().toNumber(value);
        }
    }
}
