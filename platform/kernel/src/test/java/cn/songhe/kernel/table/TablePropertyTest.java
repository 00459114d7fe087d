package cn.songhe.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class TablePropertyTest {

    @Property
    void anyTextIsReadBackFromCsv(@ForAll @Size(min = 1, max = 20) List<@From("texts") String> texts)
            throws IOException {
        var out = new ByteArrayOutputStream();
        Tables.writeCsv(out, List.of("a"), rows(texts));

        assertThat(TableFixtures.cells(out.toByteArray())).isEqualTo(rows(texts));
    }

    @Property(tries = 200)
    void anyTextIsReadBackFromXlsx(@ForAll @Size(min = 1, max = 20) List<@From("texts") String> texts)
            throws IOException {
        var out = new ByteArrayOutputStream();
        Tables.writeXlsx(out, "a", List.of("a"), rows(texts));

        assertThat(TableFixtures.cells(out.toByteArray())).isEqualTo(rows(texts));
    }

    @Property
    void aGuardedCellIsReadBackAndNoFormula(@ForAll("texts") String text) {
        var guarded = FormulaGuard.addedTo(text);

        assertThat(guarded.charAt(0)).isNotIn('=', '+', '-', '@', '\t', '\r', '\n');
        assertThat(FormulaGuard.removedFrom(guarded)).isEqualTo(text);
    }

    @Property
    void escapedTextIsReadBack(@ForAll("escapes") String text) {
        assertThat(EscapedText.read(EscapedText.write(text))).isEqualTo(text);
    }

    @Property
    void anyBytesAreEitherReadOrRefused(@ForAll byte[] bytes) {
        try {
            assertThat(TableFixtures.rows(bytes)).isNotNull();
        } catch (UnreadableTable refused) {
            assertThat(refused.code()).startsWith("table.");
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("王秀英\uD842\uDFB7ax'\"=+-@,\t\n _01".toCharArray())
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(TablePropertyTest::isWellFormedAndNotBlank);
    }

    @Provide
    Arbitrary<String> escapes() {
        return Arbitraries.of("_", "x", "0041", "_x005F_", "王")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    private static boolean isWellFormedAndNotBlank(String text) {
        return !text.isBlank() && text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    private static List<List<String>> rows(List<String> texts) {
        return texts.stream().map(List::of).toList();
    }
}
