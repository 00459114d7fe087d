package cn.songhe.finance.control;

import cn.songhe.finance.entity.Line;
import cn.songhe.kernel.fact.FactRange;
import cn.songhe.spi.Period;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Decides closed periods again, in order, by today's knowledge, for elders of whom something was learned. */
final class ElderReplay {

    private final Connection connection;
    private final CycleContext context;
    private final long first;
    private final long last;

    /** For the elders in a range of numbers. */
    ElderReplay(Connection connection, CycleContext context, long first, long last) {
        this.connection = connection;
        this.context = context;
        this.first = first;
        this.last = last;
    }

    /** Takes what is due for a closed period: by elder the lines, and of each that is concerned what was learned. */
    interface Due {
        void of(Period period, SortedMap<Long, String> concerned, Map<Long, List<Line>> due);
    }

    /** Goes through the closed periods; gives what the elders carry out of the last one. */
    Replayed run(Due due) {
        var replayed = new Replayed();
        if (context.before().isNothing() || nothingToDecide()) {
            return replayed;
        }
        boolean carries = context.carriesForElders();
        var learned = new Changes(connection, context).elders(first, last);
        for (var period : context.before().periods()) {
            var concerned = learned.concerned(period);
            if (!concerned.isEmpty()) {
                if (carries) {
                    replayed.begin(concerned.keySet());
                }
                due.of(period, concerned, decide(period, concerned, carries ? replayed : Carriage.NOTHING));
            }
        }
        return replayed;
    }

    private boolean nothingToDecide() {
        return context.allPeriods().stream()
                .allMatch(p -> context.laws().of(p).elders().isEmpty());
    }

    private Map<Long, List<Line>> decide(Period period, SortedMap<Long, String> concerned, Carriage carriage) {
        var due = new HashMap<Long, List<Line>>();
        var subjects = concerned.keySet().toArray(Long[]::new);
        var range = new FactRange(connection, context.tenant(), first, last, subjects, context.knownAt(), period);
        ElderAssessment.run(
                range,
                context.laws().of(period),
                context.refs(period),
                carriage,
                (elder, formula, decision) -> due.computeIfAbsent(elder, e -> new ArrayList<>())
                        .addAll(Awards.lines(elder, formula, period, decision)));
        return due;
    }
}
