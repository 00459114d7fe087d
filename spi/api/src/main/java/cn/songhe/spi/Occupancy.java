package cn.songhe.spi;

/**
 * How far beds were used 入住率 over some time.
 *
 * @param occupied bed-days occupied; the first and the last day of a stay both count
 * @param available bed-days available
 */
public record Occupancy(long occupied, long available) {

    /** Whether at least so many per cent of the bed-days were used; no beds are no occupancy. */
    public boolean isAtLeast(long percent) {
        return available > 0 && Math.multiplyExact(occupied, 100) >= Math.multiplyExact(available, percent);
    }
}
