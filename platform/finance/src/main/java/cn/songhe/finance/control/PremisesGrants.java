package cn.songhe.finance.control;

import cn.songhe.finance.entity.Line;
import cn.songhe.spi.EarlierGrant;
import cn.songhe.spi.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has been granted to facilities, in the order in which formulas see it: by period, by the facility's number, by formula. A
 * grant that was recovered in full is none.
 */
final class PremisesGrants {

    private static final Comparator<EarlierGrant> IN_ORDER = Comparator.comparing(EarlierGrant::period)
            .thenComparingLong(EarlierGrant::facility)
            .thenComparing(EarlierGrant::formula);

    private final Map<Key, Sum> granted = new HashMap<>();

    private record Key(String formula, long facility, Period period) {}

    /** Money in fen, and services in whatever unit. */
    private record Sum(long fen, long quantity) {

        Sum plus(Sum other) {
            return new Sum(Math.addExact(fen, other.fen), Math.addExact(quantity, other.quantity));
        }

        boolean isSomething() {
            return fen > 0 || quantity > 0;
        }
    }

    PremisesGrants(List<Line> lines) {
        lines.forEach(this::add);
    }

    void add(Line line) {
        var key = new Key(line.key().formula(), line.key().subject(), line.key().period());
        var quantity = line.quota() == null ? 0 : line.quota().quantity();
        granted.merge(key, new Sum(line.fen(), quantity), Sum::plus);
    }

    /** What stands before the facility's own turn in the period, on premises with the same key. */
    List<EarlierGrant> before(long facility, Period period, String premises, CycleContext context) {
        var grants = new ArrayList<EarlierGrant>();
        granted.forEach((key, sum) -> {
            boolean earlier =
                    key.period().compareTo(period) < 0 || (key.period().equals(period) && key.facility() < facility);
            if (sum.isSomething() && earlier && sharesPremises(key, premises, context)) {
                grants.add(new EarlierGrant(key.formula(), key.facility(), key.period()));
            }
        });
        grants.sort(IN_ORDER);
        return grants;
    }

    private static boolean sharesPremises(Key key, String premises, CycleContext context) {
        return Optional.ofNullable(context.facilities().get(key.facility()))
                .flatMap(d -> d.premisesKey(key.period().last()))
                .map(premises::equals)
                .orElse(false);
    }
}
