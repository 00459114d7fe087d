package cn.songhe.spi;

import java.util.List;
import java.util.Optional;

/**
 * Values by bands of a whole number 分档标准, such as amounts by age: 80 to 89, 90 to 99, from 100 on. A band reaches from its first
 * number to just before the next band's; below the first band there is no value.
 *
 * @param bands in rising order of their first numbers
 */
public record Bands<V>(List<Band<V>> bands) {

    /** Checks the order. */
    public Bands {
        bands = List.copyOf(bands);
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i - 1).from() >= bands.get(i).from()) {
                throw new IllegalArgumentException("bands rise, each number stands once");
            }
        }
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("there is at least one band");
        }
    }

    /**
     * One band.
     *
     * @param from its first number
     * @param value the value that holds in it
     */
    public record Band<V>(long from, V value) {}

    /** The value of the band in which the number lies; empty below the first band. */
    public Optional<V> at(long number) {
        for (int i = bands.size() - 1; i >= 0; i--) {
            if (bands.get(i).from() <= number) {
                return Optional.of(bands.get(i).value());
            }
        }
        return Optional.empty();
    }
}
