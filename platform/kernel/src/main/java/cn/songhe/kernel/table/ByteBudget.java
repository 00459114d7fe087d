package cn.songhe.kernel.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A number of bytes that several streams may give together before the file counts as too large. */
final class ByteBudget {

    private long left;

    /** A budget of {@code bytes}. */
    ByteBudget(long bytes) {
        this.left = bytes;
    }

    /** {@code source}, whose reading throws {@link UnreadableTable} once the budget is spent. */
    InputStream on(InputStream source) {
        return new FilterInputStream(source) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                spend(b < 0 ? b : 1);
                return b;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                spend(count);
                return count;
            }
        };
    }

    private void spend(int bytes) {
        left -= Math.max(bytes, 0);
        if (left < 0) {
            throw Faults.tooLarge();
        }
    }
}
