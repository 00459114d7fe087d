package cn.songhe.kernel.error;

import cn.songhe.spi.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body of an error, by RFC 9457, in the caller's language.
 *
 * @param type a stable address of the kind, {@code urn:songhe:problem:} and the code
 * @param title what happened
 * @param status the HTTP status
 * @param detail what to do
 * @param code the stable code
 * @param fields the fields concerned, if any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(String type, String title, int status, String detail, String code, List<Field> fields) {

    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** A field and what is wrong with it. */
    public record Field(String field, String detail) {}

    /** The body for a problem. */
    public static ProblemBody of(Problem problem, Locale locale) {
        return of(problem.kind(), problem.values(), problem.where(), locale);
    }

    /** The body for a kind of problem with values. */
    public static ProblemBody of(ProblemKind kind, List<?> values, List<Problem.Where> where, Locale locale) {
        var fields = where.stream()
                .map(w -> new Field(w.field(), say(w.detail(), locale)))
                .toList();
        return new ProblemBody(
                "urn:songhe:problem:" + kind.code(),
                say(kind.title(), locale),
                kind.status(),
                fill(say(kind.remedy(), locale), values),
                kind.code(),
                fields.isEmpty() ? null : fields);
    }

    private static String say(Text text, Locale locale) {
        return locale.getLanguage().equals("en") ? text.en() : text.zh();
    }

    private static String fill(String text, List<?> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            int i = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(i < values.size() ? String.valueOf(values.get(i)) : place.group());
        });
    }
}
