package cn.songhe.finance.control;

import cn.songhe.finance.entity.Line;
import cn.songhe.finance.entity.SubjectKind;
import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Period;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Split;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubsidyFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns what a formula grants into lines. */
final class Awards {

    private Awards() {}

    /** The regular lines of a decision; none unless it grants. An award of nothing is no line. */
    static List<Line> lines(long subject, SubsidyFormula<?> formula, Period period, Decision decision) {
        if (!(decision instanceof Decision.Granted granted)) {
            return List.of();
        }
        var lines = new ArrayList<Line>(granted.awards().size());
        for (var award : granted.awards()) {
            long fen = award.amount().fen();
            requireSign(formula, award, fen);
            if (fen != 0 || award.quota().isPresent()) {
                lines.add(line(subject, formula, period, award, fen));
            }
        }
        return lines;
    }

    private static void requireSign(SubsidyFormula<?> formula, Award award, long fen) {
        if (fen < 0 && !(formula.takesBack() && award.form() == Award.Form.CASH)) {
            throw new IllegalStateException(formula.id() + " grants a negative amount");
        }
    }

    private static Line line(long subject, SubsidyFormula<?> formula, Period period, Award award, long fen) {
        var key = new Line.Key(subject, formula.id(), period, recipient(formula, award.recipient()));
        var of = formula.subject().equals(Subject.FACILITY) ? SubjectKind.FACILITY : SubjectKind.ELDER;
        var quota =
                award.quota().map(q -> new Line.Quota(q.quantity(), q.unit())).orElse(null);
        return new Line(key, of, Line.Kind.REGULAR, award.form(), fen, quota, parts(award.split()), null);
    }

    private static long recipient(SubsidyFormula<?> formula, Recipient recipient) {
        if (recipient instanceof Recipient.Facility facility) {
            return facility.id();
        }
        if (recipient instanceof Recipient.Self) {
            return 0;
        }
        throw new IllegalStateException(formula.id() + " grants to somebody who is neither its subject nor a facility");
    }

    private static SortedMap<String, Long> parts(Split split) {
        var parts = new TreeMap<String, Long>();
        split.parts().forEach(p -> parts.put(p.source().toString(), p.amount().fen()));
        return parts;
    }
}
