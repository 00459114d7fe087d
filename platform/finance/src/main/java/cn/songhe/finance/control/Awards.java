package cn.songhe.finance.control;

import cn.songhe.finance.entity.Line;
import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Period;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns what a formula grants into lines. */
final class Awards {

    private Awards() {}

    /** The regular lines of a decision; none unless it grants. An award of nothing is no line. */
    static List<Line> lines(long subject, String formula, Period period, Decision decision) {
        if (!(decision instanceof Decision.Granted granted)) {
            return List.of();
        }
        var lines = new ArrayList<Line>(granted.awards().size());
        for (var award : granted.awards()) {
            long fen = award.amount().fen();
            if (fen < 0) {
                throw new IllegalStateException(formula + " grants a negative amount");
            }
            if (fen > 0) {
                lines.add(line(subject, formula, period, award, fen));
            }
        }
        return lines;
    }

    private static Line line(long subject, String formula, Period period, Award award, long fen) {
        var key = new Line.Key(subject, formula, period, recipient(award.recipient()));
        return new Line(key, Line.Kind.REGULAR, award.form(), fen, parts(award.split()), null);
    }

    private static long recipient(Recipient recipient) {
        return recipient instanceof Recipient.Facility facility ? facility.id() : 0;
    }

    private static SortedMap<String, Long> parts(Split split) {
        var parts = new TreeMap<String, Long>();
        split.parts().forEach(p -> parts.put(p.source().toString(), p.amount().fen()));
        return parts;
    }
}
