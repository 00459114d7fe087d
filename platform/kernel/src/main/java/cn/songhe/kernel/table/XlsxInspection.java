package cn.songhe.kernel.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Looks an XLSX file through before it is parsed, in constant memory: the sizes that a ZIP archive declares can be false,
 * and the parser takes the file's word for how much to allocate.
 */
final class XlsxInspection {

    private final XMLInputFactory parsers = parsers();
    private final ByteBudget budget;
    private final XlsxPartScan scan;

    private XlsxInspection(TableLimits limits) {
        this.budget = new ByteBudget(limits.unpackedBytes());
        this.scan = new XlsxPartScan(limits.sharedStrings());
    }

    /**
     * Checks the file.
     *
     * @throws UnreadableTable if it is too large or damaged
     */
    static void inspect(Path file, TableLimits limits) throws IOException {
        var inspection = new XlsxInspection(limits);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                inspection.inspect(zip, entries.nextElement());
            }
            inspection.scan.finish();
        } catch (ZipException | EOFException | XMLStreamException | IllegalArgumentException damaged) {
            // The last is how a ZIP archive reports that the name of an entry is not in UTF-8.
            throw Faults.broken(0);
        }
    }

    private void inspect(ZipFile zip, ZipEntry entry) throws IOException, XMLStreamException {
        var sum = new CRC32();
        try (var part = new CheckedInputStream(budget.on(zip.getInputStream(entry)), sum)) {
            scanIfXml(part, entry.getName().toLowerCase(Locale.ROOT));
            part.transferTo(OutputStream.nullOutputStream());
        }
        if (sum.getValue() != entry.getCrc()) {
            throw Faults.broken(0);
        }
    }

    /** Drawings for old versions may be XML only nearly, and other files may begin like it; the parser reads neither. */
    private void scanIfXml(InputStream part, String name) throws IOException, XMLStreamException {
        var start = new PushbackInputStream(part, 2) {
            @Override
            public void close() {
                // The XML parser closes what it has read, but the part may go on behind it.
            }
        };
        var window = start.readNBytes(2);
        start.unread(window);
        try {
            if (beginsLikeXml(window)) {
                scan(start);
            }
        } catch (XMLStreamException malformed) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                throw malformed;
            }
        }
    }

    private void scan(InputStream part) throws XMLStreamException {
        var xml = parsers.createXMLStreamReader(part);
        while (xml.hasNext()) {
            xml.next();
            scan.at(xml);
        }
        xml.close();
    }

    /** With a byte order mark or without, in one byte a character or in two. */
    private static boolean beginsLikeXml(byte[] window) {
        return switch (HexFormat.of().formatHex(window)) {
            case "efbb", "feff", "fffe", "003c" -> true;
            default -> window.length > 0 && (window[0] == '<' || Character.isWhitespace(window[0]));
        };
    }

    private static XMLInputFactory parsers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
