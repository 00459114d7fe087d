package cn.songhe.evaluation.compare;

import cn.songhe.evaluation.Language;
import cn.songhe.evaluation.Source;
import cn.songhe.evaluation.Words;
import cn.songhe.spi.PolicyDocument.LegalStatus;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers the documents of a policy, so that a row names only the number and the clause. */
final class Footnotes {

    private final Language language;
    private final Map<String, Source> documents = new LinkedHashMap<>();

    Footnotes(Language language) {
        this.language = language;
    }

    /** The number of the document and the clause, such as {@code [1] 三(三)11}. */
    String mark(Source source) {
        documents.putIfAbsent(source.document(), source);
        int number = documents.keySet().stream().toList().indexOf(source.document()) + 1;
        return "[" + number + "] " + source.clause();
    }

    /** The documents that were marked, one line each; one that is not simply in force says so. */
    String render() {
        var text = new StringBuilder();
        int number = 1;
        for (var source : documents.values()) {
            text.append("  [")
                    .append(number++)
                    .append("] ")
                    .append(document(source))
                    .append('\n');
        }
        return text.toString();
    }

    private String document(Source source) {
        var title = language == Language.ZH
                ? "《" + source.title().zh() + "》"
                : source.title().en();
        var standing = language.of(Words.of(source.status()));
        var bracketed = language == Language.ZH ? "【" + standing + "】" : " [" + standing + "]";
        return title
                + source.number().map(n -> " " + n).orElse("")
                + (source.status() == LegalStatus.IN_FORCE ? "" : bracketed);
    }
}
