package cn.songhe.spi;

/**
 * A type of class in nurseries 班型. Its numbers are parameters.
 *
 * @param id its id, such as {@code infant}
 * @param title what it is called
 * @param from from how many completed months of age on
 * @param below up to which number of completed months, not included: a child that completes them belongs to the next class
 * @param largest the most children in one class
 * @param childrenPerCarer for how many children there is at least one carer
 * @param citation where it is written
 */
public record ClassType(
        String id,
        Text title,
        ParameterKey<Long> from,
        ParameterKey<Long> below,
        ParameterKey<Long> largest,
        ParameterKey<Long> childrenPerCarer,
        Citation citation) {

    /** Whether a child of so many completed months belongs into it. */
    public boolean admits(int months, Terms terms) {
        return months >= terms.value(from) && months < terms.value(below);
    }

    /** How many carers so many children need at least: rounded up. */
    public long carersFor(long children, Terms terms) {
        long each = terms.value(childrenPerCarer);
        return (children + each - 1) / each;
    }
}
