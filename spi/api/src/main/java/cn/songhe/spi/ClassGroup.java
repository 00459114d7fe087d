package cn.songhe.spi;

/**
 * A class of a nursery 托育班级.
 *
 * @param type the id of its {@link ClassType}
 * @param children how many children it has, from 0
 * @param carers how many carers it has, from 0
 */
public record ClassGroup(String type, long children, long carers) {

    /** Checks the ranges. */
    public ClassGroup {
        if (children < 0 || carers < 0) {
            throw new IllegalArgumentException("neither children nor carers are negative");
        }
    }
}
