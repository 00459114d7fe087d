package cn.songhe.kernel.table;

/**
 * How much of a file is read before it is refused, so that no upload can exhaust the server.
 *
 * @param rows of data, blank ones not counted
 * @param columns up to the last that is not blank
 * @param cellLength in UTF-16 units
 * @param packedBytes of an XLSX file as it is sent
 * @param unpackedBytes of an XLSX file, all parts together
 * @param sharedStrings of an XLSX file, which are held in memory
 */
record TableLimits(int rows, int columns, int cellLength, long packedBytes, long unpackedBytes, int sharedStrings) {

    private static final long MEBIBYTE = 1L << 20;

    static TableLimits standard() {
        return new TableLimits(2_000_000, 200, 4_000, 128 * MEBIBYTE, 1024 * MEBIBYTE, 4_000_000);
    }

    /** Beyond this many characters no row can be within the other limits, quotes doubled. */
    long rowLength() {
        return 2L * columns * (cellLength + 2);
    }
}
