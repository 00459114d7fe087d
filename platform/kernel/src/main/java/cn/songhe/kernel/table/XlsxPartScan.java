package cn.songhe.kernel.table;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Watches for XML that would make a parser allocate beyond measure: far columns, endless rows, endless texts and references
 * to shared strings that are not there. Measures are those of the format (ECMA-376), which no honest file exceeds.
 */
final class XlsxPartScan {

    private static final int COLUMNS = 16_384;
    private static final int COLUMN_LETTERS = 3;
    private static final int CELL_LENGTH = 32_767;
    private static final int INDEX_DIGITS = 9;

    private final int sharedStringsAllowed;
    private final StringBuilder index = new StringBuilder();
    private boolean inRow;
    private boolean inText;
    private boolean inReference;
    private long textLength;
    private int cellsInRow;
    private int sharedStrings;
    private int sharedStringsReferred;

    XlsxPartScan(int sharedStringsAllowed) {
        this.sharedStringsAllowed = sharedStringsAllowed;
    }

    /**
     * Looks at one event.
     *
     * @throws UnreadableTable if it is beyond measure
     */
    void at(XMLStreamReader xml) {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            default -> {}
        }
    }

    /**
     * Looks at all parts together, after the last.
     *
     * @throws UnreadableTable if a cell refers to a shared string that is not there
     */
    void finish() {
        require(sharedStringsReferred <= sharedStrings);
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> startRow();
            case "c" -> startCell(xml);
            case "v" -> index.setLength(0);
            case "si" -> startSharedString();
            default -> {}
        }
    }

    private void startRow() {
        inRow = true;
        cellsInRow = 0;
    }

    /** Other parts, such as the order of calculation, have elements of this name that are not in rows. */
    private void startCell(XMLStreamReader xml) {
        if (!inRow) {
            return;
        }
        var address = xml.getAttributeValue(null, "r");
        require(++cellsInRow <= COLUMNS);
        require(address == null || address.chars().filter(Character::isLetter).count() <= COLUMN_LETTERS);
        inReference = "s".equals(xml.getAttributeValue(null, "t"));
        startText();
    }

    private void startSharedString() {
        if (++sharedStrings > sharedStringsAllowed) {
            throw Faults.tooLarge();
        }
        startText();
    }

    private void startText() {
        inText = true;
        textLength = 0;
    }

    private void text(XMLStreamReader xml) {
        if (!inText) {
            return;
        }
        textLength += xml.getTextLength();
        require(textLength <= 2 * CELL_LENGTH);
        if (inReference) {
            index.append(xml.getText());
        }
    }

    private void end(String name) {
        switch (name) {
            case "row" -> inRow = false;
            case "v" -> refer(index.toString().strip());
            case "c", "si" -> {
                inText = false;
                inReference = false;
            }
            default -> {}
        }
    }

    private void refer(String digits) {
        if (inReference && !digits.isEmpty()) {
            require(digits.length() <= INDEX_DIGITS && digits.chars().allMatch(Character::isDigit));
            sharedStringsReferred = Math.max(sharedStringsReferred, Integer.parseInt(digits) + 1);
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw Faults.broken(0);
        }
    }
}
