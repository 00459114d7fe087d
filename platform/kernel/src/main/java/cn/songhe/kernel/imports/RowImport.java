package cn.songhe.kernel.imports;

import cn.songhe.kernel.work.Work;
import java.util.List;

/**
 * A kind of import: which columns, what a row means, and how rows are taken.
 *
 * @param <T> what one row says
 */
public interface RowImport<T> {

    /** Its name in addresses, lower case and plural, such as {@code elders}. */
    String kind();

    /** The permissions, one of which it needs. */
    java.util.Set<String> permissions();

    /** The columns. */
    List<Column> columns();

    /** What the row says; what is wrong is refused on the cells. The result is not used if anything was refused. */
    T read(Cells cells);

    /**
     * Takes rows that could be read.
     *
     * @param refuse where to refuse a row for what only the register knows
     * @return for each row whether it brought something new; a refused row's answer is not used
     */
    List<Boolean> take(Work work, List<Taken<T>> rows);

    /**
     * A row that could be read.
     *
     * @param cells its cells, on which it can still be refused
     * @param says what it says
     */
    record Taken<T>(Cells cells, T says) {}
}
