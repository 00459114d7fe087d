package cn.songhe.evaluation;

import cn.songhe.spi.Bands;
import cn.songhe.spi.Table;

/** Whether a value stands at or above another. Bands and tables of the same shape are compared cell by cell. */
final class Order {

    private Order() {}

    /** Whether the two can be compared at all: two tables with other rows cannot. */
    static boolean isComparable(Object a, Object b) {
        if (a instanceof Bands<?> bands) {
            return b instanceof Bands<?> other
                    && bands.bands().stream()
                            .map(Bands.Band::from)
                            .toList()
                            .equals(other.bands().stream().map(Bands.Band::from).toList());
        }
        if (a instanceof Table<?> table) {
            return b instanceof Table<?> other && haveSameRows(table, other);
        }
        return a instanceof Comparable<?> && a.getClass() == b.getClass();
    }

    private static boolean haveSameRows(Table<?> a, Table<?> b) {
        return a.rows().keySet().equals(b.rows().keySet())
                && a.rows().keySet().stream()
                        .allMatch(
                                row -> haveSameRows(a.rows().get(row), b.rows().get(row)));
    }

    /** Whether {@code a} is nowhere below {@code b}; the two are comparable. */
    static boolean isAtLeast(Object a, Object b) {
        if (a instanceof Bands<?> bands) {
            var other = (Bands<?>) b;
            for (int i = 0; i < bands.bands().size(); i++) {
                if (!isAtLeast(
                        bands.bands().get(i).value(), other.bands().get(i).value())) {
                    return false;
                }
            }
            return true;
        }
        if (a instanceof Table<?> table) {
            return isAtLeast(table, (Table<?>) b);
        }
        return compare(a, b) >= 0;
    }

    private static boolean isAtLeast(Table<?> a, Table<?> b) {
        return a.cell() != null
                ? isAtLeast(a.cell(), (Object) b.cell())
                : a.rows().keySet().stream()
                        .allMatch(row -> isAtLeast(a.rows().get(row), b.rows().get(row)));
    }

    @SuppressWarnings("unchecked")
    private static <T> int compare(Object a, Object b) {
        return ((Comparable<T>) a).compareTo((T) b);
    }
}
