package cn.songhe.plugins.control;

import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemKind;
import cn.songhe.kernel.error.Problems;
import cn.songhe.plugins.boundary.Rehearsals.Rehearsal;
import cn.songhe.plugins.entity.Activation;
import cn.songhe.plugins.entity.Activation.State;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.Optional;

/** What stands in the way of proposing, deciding and withdrawing an activation. Empty answers mean that nothing does. */
final class ActivationRules {

    static final ProblemKind REHEARSAL_REQUIRED = ProblemKind.of(
            "activation.rehearsal-required",
            409,
            "启用前须先试运行此版本",
            "The version must be rehearsed before it is activated",
            "请先用此版本对已关账的周期试运行，再在提议中注明试运行编号。",
            "Rehearse this version on a closed cycle and name the rehearsal.");

    static final ProblemKind REHEARSAL_UNFIT = ProblemKind.of(
            "activation.rehearsal-unfit",
            409,
            "所注明的试运行不适用",
            "The rehearsal named does not serve",
            "试运行须已完成，且所用插件、版本和文件与提议的完全一致。",
            "It must be complete, and of exactly the plugin, version and file that is proposed.");

    static final ProblemKind NOT_PROPOSED = ProblemKind.of(
            "activation.not-proposed",
            409,
            "此启用提议已有决定",
            "This activation has been decided already",
            "请刷新后查看；当前状态：{0}。",
            "Look again; it is {0}.");

    static final ProblemKind OWN = ProblemKind.of(
            "activation.own",
            403,
            "不能审批自己参与提出的事项",
            "You cannot decide what you asked for yourself",
            "请由提议人和试运行申请人以外的同事审批。",
            "It takes a colleague other than who proposed it and who asked for its rehearsal.");

    static final ProblemKind NOT_ACTIVE = ProblemKind.of(
            "activation.not-active",
            409,
            "只有已启用的版本可以回退",
            "Only an activation that holds can be withdrawn",
            "请刷新后查看；当前状态：{0}。",
            "Look again; it is {0}.");

    static final ProblemKind NOTHING_BEFORE = ProblemKind.of(
            "activation.nothing-before",
            409,
            "没有可以回退到的版本",
            "There is nothing to go back to",
            "此前没有其他已启用的版本；请改为提议启用另一版本。",
            "No activation was in force before this one; propose another version instead.");

    static final ProblemKind ROLLBACK_NOT_PROPOSED = ProblemKind.of(
            "activation.rollback-not-proposed",
            409,
            "没有待审批的回退",
            "No withdrawal waits for a decision",
            "请刷新后查看；当前状态：{0}。",
            "Look again; it is {0}.");

    private ActivationRules() {}

    static Optional<Problem> ofFirstDay(LocalDate day) {
        boolean isFine = day != null && day.getDayOfMonth() == 1 && day.isAfter(Activation.BEGINNING);
        return when(!isFine, Problem.of(Problems.INVALID).at("effectiveFrom", firstDay()));
    }

    private static Text firstDay() {
        return Text.of("请填写某月的第一日。", "Give the first day of a month.");
    }

    /**
     * Of the rehearsal that a proposal rests on.
     *
     * @param hasGround whether there is a closed cycle to rehearse on
     * @param named the number given, or {@code null}
     * @param found the rehearsal of this number
     */
    static Optional<Problem> ofRehearsal(boolean hasGround, Activation.Jar jar, Long named, Optional<Rehearsal> found) {
        if (named == null) {
            return when(hasGround, Problem.of(REHEARSAL_REQUIRED));
        }
        boolean fits = found.filter(Rehearsal::complete)
                .filter(r -> new Activation.Jar(r.plugin(), r.version(), r.sha256()).equals(jar))
                .isPresent();
        return when(!fits, Problem.of(REHEARSAL_UNFIT));
    }

    static Optional<Problem> ofDecision(Activation activation, Optional<Rehearsal> rehearsal, String login) {
        if (activation.state() != State.PROPOSED) {
            return Optional.of(Problem.of(NOT_PROPOSED, activation.state()));
        }
        boolean isOwn = login.equals(activation.proposedBy())
                || rehearsal.filter(r -> login.equals(r.requestedBy())).isPresent();
        return when(isOwn, Problem.of(OWN));
    }

    /**
     * Of asking for a withdrawal.
     *
     * @param hasOneBefore whether another activation would be in force in its place
     */
    static Optional<Problem> ofRollback(Activation activation, boolean hasOneBefore) {
        if (activation.state() != State.ACTIVE) {
            return Optional.of(Problem.of(NOT_ACTIVE, activation.state()));
        }
        return ofPredecessor(hasOneBefore);
    }

    /** Of withdrawing it after all: another one may have been withdrawn in the meantime. */
    static Optional<Problem> ofPredecessor(boolean hasOneBefore) {
        return when(!hasOneBefore, Problem.of(NOTHING_BEFORE));
    }

    static Optional<Problem> ofRollbackDecision(Activation activation, String login) {
        if (activation.state() != State.ROLLBACK_PROPOSED) {
            return Optional.of(Problem.of(ROLLBACK_NOT_PROPOSED, activation.state()));
        }
        return when(login.equals(activation.withdrawal().proposedBy()), Problem.of(OWN));
    }

    private static Optional<Problem> when(boolean stands, Problem problem) {
        return stands ? Optional.of(problem) : Optional.empty();
    }

    /** Throws what stands in the way, if anything does. */
    static void require(Optional<Problem> nothing) {
        nothing.ifPresent(problem -> {
            throw problem;
        });
    }

    /** The remark, which a refusal and a withdrawal cannot do without. */
    static String remark(String given) {
        if (given == null || given.isBlank()) {
            throw Problems.invalid("remark", "请写明原因。", "Say why.");
        }
        return given.strip();
    }
}
