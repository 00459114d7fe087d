package cn.songhe.kernel.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a row from growing without end, as it does after a quotation mark that is never closed. */
final class RowLengthGuard extends FilterReader {

    /** More than a parser reads ahead. */
    private static final int READ_AHEAD = 64 * 1024;

    private final long limit;
    private long length;

    /**
     * A reader of {@code text} that fails where no row ends within {@code limit} characters.
     *
     * @param limit in UTF-16 units, exceeded by what is read ahead
     */
    RowLengthGuard(Reader text, long limit) {
        super(text);
        this.limit = limit + READ_AHEAD;
    }

    /** Says that a row has ended. */
    void rowRead() {
        length = 0;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        count(c < 0 ? c : 1);
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int size) throws IOException {
        int count = super.read(buffer, offset, size);
        count(count);
        return count;
    }

    private void count(int characters) throws Exceeded {
        length += Math.max(characters, 0);
        if (length > limit) {
            throw new Exceeded();
        }
    }

    /** A row is too long. */
    static final class Exceeded extends IOException {}
}
