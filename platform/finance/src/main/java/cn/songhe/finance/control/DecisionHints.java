package cn.songhe.finance.control;

import cn.songhe.finance.entity.Cycle;
import cn.songhe.kernel.actor.Actor;
import cn.songhe.kernel.actor.Role;
import java.util.Arrays;
import java.util.List;

/**
 * What an actor may do about a cycle, so that nobody guesses.
 *
 * @param mayNot why the actor may not approve it, or {@code null}
 * @param mayReturn whether the actor may return it
 */
record DecisionHints(String mayNot, boolean mayReturn) {

    private static final String APPROVE = "cycles:approve";

    /** The roles that may approve. */
    static final List<Role> APPROVERS = Arrays.stream(Role.values())
            .filter(role -> role.permissions().contains(APPROVE))
            .toList();

    /** For an actor and a cycle of which so many shards are stuck. */
    static DecisionHints of(Actor actor, Cycle cycle, int stuck) {
        boolean may = actor.may(APPROVE);
        boolean stopped = cycle.state() == Cycle.State.COMPUTING && stuck > 0;
        var mayNot = mayNot(actor, cycle, may);
        return new DecisionHints(mayNot, mayNot == null || (may && stopped));
    }

    private static String mayNot(Actor actor, Cycle cycle, boolean may) {
        if (cycle.state() != Cycle.State.REVIEW) {
            return "state";
        }
        if (cycle.openedBy().equals(actor.login())) {
            return "own";
        }
        return may ? null : "role";
    }
}
