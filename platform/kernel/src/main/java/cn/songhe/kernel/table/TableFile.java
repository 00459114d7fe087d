package cn.songhe.kernel.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;

/** Tells by the beginning of a file what it is, and opens it as that. */
final class TableFile {

    private static final int WINDOW = 64 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** The container of .xls and .et files, and of .xlsx files that have a password. */
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final PushbackInputStream content;
    private final String fileName;
    private final TableLimits limits;

    TableFile(InputStream content, String fileName, TableLimits limits) {
        this.content = new PushbackInputStream(content, WINDOW);
        this.fileName = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
        this.limits = limits;
    }

    RawRows rows() {
        try {
            return open();
        } catch (IOException failed) {
            throw closing(new UncheckedIOException(failed));
        } catch (RuntimeException refusal) {
            throw closing(refusal);
        }
    }

    private RawRows open() throws IOException {
        var window = content.readNBytes(WINDOW);
        content.unread(window);
        if (window.length == 0) {
            throw Faults.empty();
        }
        if (startsWith(window, ZIP)) {
            return XlsxRows.open(content, limits);
        }
        if (startsWith(window, OLE2)) {
            throw Faults.oldExcel();
        }
        if (isNamedAsSpreadsheet() || isBinary(window)) {
            throw Faults.notWhatItsNameSays();
        }
        return CsvRows.open(content, TextEncoding.of(window, window.length < WINDOW), limits);
    }

    /** Many systems export web pages under the name of a spreadsheet. */
    private boolean isNamedAsSpreadsheet() {
        return fileName.matches(".*\\.(xls[xmb]?|et|ods)");
    }

    private static boolean isBinary(byte[] window) {
        for (byte b : window) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] window, byte[] magic) {
        return window.length >= magic.length && Arrays.equals(window, 0, magic.length, magic, 0, magic.length);
    }

    private RuntimeException closing(RuntimeException cause) {
        try {
            content.close();
        } catch (IOException failed) {
            cause.addSuppressed(failed);
        }
        return cause;
    }
}
