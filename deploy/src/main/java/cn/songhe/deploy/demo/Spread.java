package cn.songhe.deploy.demo;

/**
 * A shuffle that needs no memory: it maps 0 … size − 1 onto themselves, each once, and sends neighbours far apart.
 *
 * @param size at least 1
 * @param step has no divisor in common with the size
 * @param offset from 0 to size − 1
 */
record Spread(long size, long step, long offset) {

    private static final double GOLDEN_SECTION = 0.6180339887498949;

    static Spread over(long size, Draw draw) {
        long step = Math.max(1, Math.round(size * GOLDEN_SECTION));
        while (greatestCommonDivisor(step, size) != 1) {
            step++;
        }
        return new Spread(size, step, (long) (draw.unit() * size));
    }

    long at(long index) {
        return (index * step + offset) % size;
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
