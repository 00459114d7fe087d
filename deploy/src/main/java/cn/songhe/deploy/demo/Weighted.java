package cn.songhe.deploy.demo;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Choices of unequal weight.
 *
 * @param <T> what is chosen
 */
final class Weighted<T> {

    private final List<T> choices;
    private final int[] bounds;

    Weighted(List<T> choices, ToIntFunction<T> weight) {
        this.choices = List.copyOf(choices);
        this.bounds = new int[choices.size()];
        int sum = 0;
        for (int i = 0; i < bounds.length; i++) {
            sum += weight.applyAsInt(choices.get(i));
            bounds[i] = sum;
        }
    }

    T pick(Draw draw) {
        int point = draw.between(1, bounds[bounds.length - 1]);
        int i = 0;
        while (bounds[i] < point) {
            i++;
        }
        return choices.get(i);
    }
}
