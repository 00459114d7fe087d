package cn.songhe.deploy.demo;

import java.time.LocalDate;
import java.util.List;

/** The birth of each elder: the edges of the rules first, then the others in no order of age. */
final class Births {

    /** Edges are at most one elder in so many, so that they do not drown a small city. */
    private static final int ELDERS_FOR_EACH_EDGE = 5;

    private final List<LocalDate> edges;
    private final AgeBands bands;
    private final Spread order;

    Births(int elders, long seed, AsOf asOf) {
        var all = EdgeBirths.of(asOf);
        this.edges = all.subList(0, Math.min(all.size(), elders / ELDERS_FOR_EACH_EDGE));
        int others = elders - edges.size();
        this.bands = new AgeBands(others, asOf, seed);
        this.order = Spread.over(others, Draw.of(seed, Purpose.ORDER, 0));
    }

    Birth of(int elder) {
        return elder < edges.size()
                ? new Birth(edges.get(elder), Birth.EDGE)
                : bands.at(order.at(elder - edges.size()));
    }
}
