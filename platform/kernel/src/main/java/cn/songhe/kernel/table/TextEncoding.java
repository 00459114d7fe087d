package cn.songhe.kernel.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Finds the encoding of a text by its beginning: UTF-8 where it is valid, for other encodings hardly ever are by chance;
 * otherwise GB18030, in which Excel for China saves CSV.
 */
final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextEncoding() {}

    /**
     * The encoding of the text that begins with {@code window}.
     *
     * @param isWhole whether nothing follows; otherwise the window may end inside a character
     * @throws UnreadableTable if it is neither
     */
    static Charset of(byte[] window, boolean isWhole) {
        if (isValid(StandardCharsets.UTF_8, window, isWhole)) {
            return StandardCharsets.UTF_8;
        }
        if (isValid(GB18030, window, isWhole)) {
            return GB18030;
        }
        throw Faults.encoding(1);
    }

    /** A decoder that fails where {@code charset} does not fit, rather than put in replacement characters. */
    static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean isValid(Charset charset, byte[] window, boolean isWhole) {
        var decoder = strict(charset);
        var text = CharBuffer.allocate(window.length + 1);
        return !decoder.decode(ByteBuffer.wrap(window), text, isWhole).isError();
    }
}
