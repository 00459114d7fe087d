package cn.songhe.doctor.facts;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Parameter;
import cn.songhe.spi.Area;
import cn.songhe.spi.Bands;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.FacilityRef;
import cn.songhe.spi.Money;
import cn.songhe.spi.Table;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Fills the pools with what a plugin's parameters and declarations are about. */
final class PolicyPools {

    private final Pools pools;

    private PolicyPools(Pools pools) {
        this.pools = pools;
    }

    static Pools of(CityPolicy policy) {
        var filling = new PolicyPools(new Pools());
        filling.fill(policy);
        return filling.pools;
    }

    private void fill(CityPolicy policy) {
        var city = policy.plugin().division();
        pools.put(pools.divisions, city);
        pools.put(pools.divisions, DivisionCode.of(elsewhere(city)));
        policy.book().parameters().forEach(this::fill);
        policy.formulas().forEach(f -> pools.put(pools.formulas, f.id()));
        policy.plugin().childcare().ifPresent(care -> {
            care.classTypes().forEach(type -> pools.put(pools.classTypes, type.id()));
            care.modes().forEach(mode -> pools.put(pools.modes, mode.id()));
        });
        long id = 900;
        for (var kind : FacilityKind.values()) {
            pools.put(new FacilityRef(++id, kind, pools.divisions.get((int) (id % pools.divisions.size()))));
        }
        pools.put(pools.days, LocalDate.of(2024, 2, 29));
        pools.put(pools.formulas, "other");
        pools.put(pools.items, "other");
        pools.put(pools.classTypes, "other");
        pools.put(pools.modes, "other");
    }

    private static String elsewhere(DivisionCode city) {
        return city.value().startsWith("31") ? "110101" : "310101";
    }

    private void fill(Parameter<?> parameter) {
        for (var value : parameter.values()) {
            pools.put(pools.days, value.from());
            value.value().ifPresent(v -> fill(parameter.unit(), v));
        }
    }

    private void fill(Unit<?> unit, Object value) {
        if (value instanceof Money money) {
            pools.put(pools.fen, money.fen());
        } else if (value instanceof Area area) {
            pools.put(pools.hundredths, area.hundredths());
        } else if (value instanceof Long number) {
            pools.put(poolOf(unit), number);
        } else if (value instanceof Bands<?> bands) {
            bands.bands().forEach(band -> {
                pools.put(pools.years, band.from());
                pools.put(pools.numbers, band.from());
                fill(unit, band.value());
            });
        } else if (value instanceof Table<?> table) {
            cells(unit, table);
        } else if (value instanceof Set<?> many) {
            many.stream()
                    .filter(DivisionCode.class::isInstance)
                    .forEach(d -> pools.put(pools.divisions, (DivisionCode) d));
        }
    }

    private void cells(Unit<?> unit, Table<?> table) {
        if (table.cell() != null) {
            fill(unit, table.cell());
        }
        table.rows().values().forEach(row -> cells(unit, row));
    }

    private List<Long> poolOf(Unit<?> unit) {
        return unit.equals(Unit.YEARS) ? pools.years : unit.equals(Unit.MONTHS) ? pools.months : pools.numbers;
    }
}
