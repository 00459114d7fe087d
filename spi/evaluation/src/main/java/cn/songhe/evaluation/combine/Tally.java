package cn.songhe.evaluation.combine;

import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Money;
import cn.songhe.spi.Reason;
import java.util.ArrayList;
import java.util.List;

/** The decisions of one subject, as the rules change them one after the other. */
final class Tally {

    private final Decision[] decisions;
    private List<Cut>[] cuts;

    Tally(Decision[] decisions) {
        this.decisions = decisions;
    }

    List<Cut> cutsOf(int formula) {
        return cuts == null || cuts[formula] == null ? List.of() : List.copyOf(cuts[formula]);
    }

    /** Whether the formula grants something that rules may cut: what takes back is left alone, and counts for no rule. */
    boolean isGranted(int formula) {
        if (!(decisions[formula] instanceof Decision.Granted granted)) {
            return false;
        }
        for (var award : granted.awards()) {
            for (var part : award.split().parts()) {
                if (part.amount().fen() < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    boolean isAnyGranted(int[] formulas) {
        for (int formula : formulas) {
            if (isGranted(formula)) {
                return true;
            }
        }
        return false;
    }

    /** What the formula grants; nothing if it grants nothing that rules may cut. */
    Money amount(int formula) {
        return isGranted(formula) ? sum((Decision.Granted) decisions[formula]) : Money.ZERO;
    }

    Money sum(int[] formulas) {
        var sum = Money.ZERO;
        for (int formula : formulas) {
            sum = sum.plus(amount(formula));
        }
        return sum;
    }

    private static Money sum(Decision.Granted granted) {
        var sum = Money.ZERO;
        for (var award : granted.awards()) {
            sum = sum.plus(award.amount());
        }
        return sum;
    }

    /** Takes everything away, if something is granted. */
    void refuse(int formula, Reason reason) {
        if (isGranted(formula)) {
            note(formula, new Cut(reason, amount(formula), Money.ZERO));
            decisions[formula] = new Decision.Refused(reason, decisions[formula].kept());
        }
    }

    /** Leaves no more than so much money. A quota of services is not money, and stays. */
    void cutTo(int formula, Money after, Reason reason) {
        var before = amount(formula);
        if (!after.isLessThan(before)) {
            return;
        }
        note(formula, new Cut(reason, before, after));
        var awards = ((Decision.Granted) decisions[formula]).awards();
        decisions[formula] = decision(Proportion.cut(awards, before, after), decisions[formula], reason);
    }

    private static Decision decision(List<Award> left, Decision before, Reason reason) {
        return left.isEmpty() ? new Decision.Refused(reason, before.kept()) : new Decision.Granted(left, before.kept());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void note(int formula, Cut cut) {
        if (cuts == null) {
            cuts = new List[decisions.length];
        }
        if (cuts[formula] == null) {
            cuts[formula] = new ArrayList<>(2);
        }
        cuts[formula].add(cut);
    }
}
