package cn.songhe.deploy.demo;

import java.time.LocalDate;

/**
 * A birth.
 *
 * @param day when
 * @param layer tells apart those born on that day, from 0; {@link #EDGE} for the one that stands for an edge of the rules
 */
record Birth(LocalDate day, long layer) {

    static final long EDGE = -1;

    boolean isEdge() {
        return layer == EDGE;
    }
}
