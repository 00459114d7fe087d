package cn.songhe.spi;

/**
 * Where something is written: a document of the plugin and the clause in it 文号与条款.
 *
 * @param document the id of a {@link PolicyDocument} of the same plugin
 * @param clause section and clause as the document numbers them, such as {@code 三(三)16(1)}
 */
public record Citation(String document, String clause) {

    /** Checks that neither is missing. */
    public Citation {
        if (document == null || document.isBlank() || clause == null || clause.isBlank()) {
            throw new IllegalArgumentException("a citation names a document and a clause");
        }
    }
}
