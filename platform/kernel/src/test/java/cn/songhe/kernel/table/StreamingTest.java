package cn.songhe.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StreamingTest {

    private static final int ROWS = 200_000;

    @Test
    void noMoreIsReadThanIsAskedFor() {
        var given = new AtomicInteger();
        try (var table = TableReader.open(lines(given), "elders.csv")) {
            var rows = table.iterator();
            rows.next();

            assertThat(given.get()).isLessThan(ROWS / 10);
        }
    }

    @Test
    void aLongFileIsReadThroughWithoutHoldingItsRows() {
        try (var table = TableReader.open(lines(new AtomicInteger()), "elders.csv")) {
            var rows = table.iterator();
            var first = new WeakReference<>(rows.next());
            int last = 0;
            while (rows.hasNext()) {
                last = rows.next().number();
            }
            System.gc();

            assertThat(last).isEqualTo(ROWS + 1);
            assertThat(first.get()).as("a row that was let go").isNull();
        }
    }

    @Test
    void theSourceIsClosedWithTheTable() {
        var closed = new AtomicBoolean();
        TableReader.open(closing("姓名\n甲\n", closed), null).close();

        assertThat(closed).isTrue();
    }

    @Test
    void theSourceIsClosedWhereTheFileIsRefused() {
        var closed = new AtomicBoolean();

        assertThatThrownBy(() -> TableReader.open(closing("\n", closed), null)).isInstanceOf(UnreadableTable.class);
        assertThat(closed).isTrue();
    }

    @Test
    void aSourceThatFailsIsNotTheFaultOfTheTable() {
        var failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatThrownBy(() -> TableReader.open(failing, null)).isInstanceOf(UncheckedIOException.class);
    }

    private static InputStream lines(AtomicInteger given) {
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return given.get() <= ROWS;
            }

            @Override
            public InputStream nextElement() {
                var line = given.getAndIncrement() == 0 ? "姓名,备注\n" : "王秀英,第" + given + "行\n";
                return new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static InputStream closing(String csv, AtomicBoolean closed) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
    }
}
