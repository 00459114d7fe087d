package cn.songhe.finance.control;

import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.Rehearsals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Scratch. */
@ApplicationScoped
public class ScratchRehearsals implements Rehearsals {
    private final cn.songhe.plugins.boundary.PolicyBoard board;

    protected ScratchRehearsals() {
        this(null);
    }

    @jakarta.inject.Inject
    ScratchRehearsals(cn.songhe.plugins.boundary.PolicyBoard board) {
        this.board = board;
    }

    @Override
    public Optional<Rehearsal> find(Work work, long id) {
        return Optional.empty();
    }

    @Override
    public boolean hasGround(Work work) {
        board.current(work).ifPresent(p -> board.noteFirstUse(work, p));
        return false;
    }
}
