package cn.songhe.finance.control;

import cn.songhe.finance.entity.Line;
import cn.songhe.finance.entity.SubjectKind;
import cn.songhe.spi.Award;
import cn.songhe.spi.Period;
import cn.songhe.spi.Quota;
import java.util.Map;
import java.util.TreeMap;

/** Lines of one formula, paid out to the subject itself unless said otherwise. */
final class LineFixture {

    static final Period MAY = Period.parse("2022-05");
    static final String CITY = "city";
    static final String COUNTY = "county:140105";

    private LineFixture() {}

    static Line.Key key(long subject) {
        return key(subject, MAY);
    }

    static Line.Key key(long subject, Period period) {
        return new Line.Key(subject, "TY-S1", period, 0);
    }

    /** A line that each purse bears so many fen of. */
    static Line line(Line.Key key, Map<String, Long> parts) {
        long fen = parts.values().stream().mapToLong(Long::longValue).sum();
        return new Line(
                key, SubjectKind.ELDER, Line.Kind.REGULAR, Award.Form.CASH, fen, null, new TreeMap<>(parts), null);
    }

    /** A line of services alone, so many minutes of them. */
    static Line minutes(Line.Key key, long minutes) {
        return services(key, minutes, Quota.Unit.MINUTES);
    }

    /** A line of services alone. */
    static Line services(Line.Key key, long quantity, Quota.Unit unit) {
        var quota = new Line.Quota(quantity, unit);
        var parts = new TreeMap<>(Map.of(CITY, 0L));
        return new Line(key, SubjectKind.ELDER, Line.Kind.REGULAR, Award.Form.SERVICES, 0, quota, parts, null);
    }

    /** A line that the city bears whole. */
    static Line line(Line.Key key, long fen) {
        return line(key, Map.of(CITY, fen));
    }
}
