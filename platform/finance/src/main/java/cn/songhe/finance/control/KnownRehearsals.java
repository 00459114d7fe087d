package cn.songhe.finance.control;

import cn.songhe.finance.entity.Cycles;
import cn.songhe.finance.entity.ShadowRuns;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.Rehearsals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tells the room of plugins of rehearsals. */
@ApplicationScoped
class KnownRehearsals implements Rehearsals {

    @Override
    public Optional<Rehearsal> find(Work work, long id) {
        return ShadowRuns.find(work.connection(), work.tenant(), id)
                .map(run -> new Rehearsal(
                        run.id(),
                        run.law().plugin(),
                        run.law().version(),
                        run.law().sha256(),
                        run.state() == ShadowRuns.State.DONE,
                        run.requestedBy()));
    }

    @Override
    public boolean hasGround(Work work) {
        return !Cycles.in(work).lastClosed().isEmpty();
    }
}
