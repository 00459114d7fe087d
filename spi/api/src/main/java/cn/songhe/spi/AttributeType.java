package cn.songhe.spi;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which values an attribute has, and how they are written in files. */
public sealed interface AttributeType<T> {

    /** The type of the values. */
    Class<T> type();

    /**
     * Reads a value as it is written in a file.
     *
     * @throws IllegalArgumentException if it is not one of the values; the message says in English what is expected
     */
    T read(String text);

    /** Writes a value so that {@link #read} gives it again. */
    default String write(T value) {
        return value.toString();
    }

    /** Yes or no 是否: {@code true} or {@code false}. */
    record YesNo() implements AttributeType<Boolean> {

        @Override
        public Class<Boolean> type() {
            return Boolean.class;
        }

        @Override
        public Boolean read(String text) {
            if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException("true or false");
            }
            return text.equals("true");
        }
    }

    /**
     * A whole number.
     *
     * @param least the least value
     * @param most the greatest value
     */
    record WholeNumber(long least, long most) implements AttributeType<Long> {

        @Override
        public Class<Long> type() {
            return Long.class;
        }

        @Override
        public Long read(String text) {
            var number = text.matches("-?\\d{1,18}") ? Long.valueOf(text) : null;
            if (number == null || number < least || number > most) {
                throw new IllegalArgumentException("a whole number between " + least + " and " + most);
            }
            return number;
        }
    }

    /** An amount of money, written as whole fen, not negative. */
    record Amount() implements AttributeType<Money> {

        @Override
        public Class<Money> type() {
            return Money.class;
        }

        @Override
        public Money read(String text) {
            if (!text.matches("\\d{1,15}")) {
                throw new IllegalArgumentException("an amount in whole fen");
            }
            return Money.ofFen(Long.parseLong(text));
        }

        @Override
        public String write(Money value) {
            return Long.toString(value.fen());
        }
    }

    /** A day, written {@code 2022-05-31}. */
    record Day() implements AttributeType<LocalDate> {

        @Override
        public Class<LocalDate> type() {
            return LocalDate.class;
        }

        @Override
        public LocalDate read(String text) {
            try {
                return LocalDate.parse(text);
            } catch (java.time.format.DateTimeParseException e) {
                throw new IllegalArgumentException("a day written 2022-05-31", e);
            }
        }
    }

    /**
     * One of several codes.
     *
     * @param options the codes with what they mean, in order
     */
    record Choice(Map<String, Text> options) implements AttributeType<String> {

        /** Keeps an immutable copy. */
        public Choice {
            options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
            if (options.isEmpty()) {
                throw new IllegalArgumentException("a choice has options");
            }
        }

        @Override
        public Class<String> type() {
            return String.class;
        }

        @Override
        public String read(String text) {
            if (!options.containsKey(text)) {
                throw new IllegalArgumentException("one of " + String.join(", ", options.keySet()));
            }
            return text;
        }
    }
}
