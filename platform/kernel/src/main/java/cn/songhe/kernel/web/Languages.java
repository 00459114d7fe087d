package cn.songhe.kernel.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The caller's language: English if it is asked for first, otherwise Chinese. */
public final class Languages {

    private Languages() {}

    /** The language of a request. */
    public static Locale of(HttpHeaders headers) {
        return of(headers == null ? List.of() : headers.getAcceptableLanguages());
    }

    /** The first of the languages that this service speaks. */
    public static Locale of(List<Locale> asked) {
        for (var locale : asked) {
            if (locale.getLanguage().equals("zh")) {
                return Locale.SIMPLIFIED_CHINESE;
            }
            if (locale.getLanguage().equals("en")) {
                return Locale.ENGLISH;
            }
        }
        return Locale.SIMPLIFIED_CHINESE;
    }
}
