package cn.songhe.deploy.demo;

import cn.songhe.kernel.tenant.Divisions;
import cn.songhe.kernel.tenant.Divisions.Division;
import cn.songhe.kernel.tenant.Divisions.Level;
import cn.songhe.spi.DivisionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where in the city people live and facilities stand, down to the township. */
final class Places {

    private final Divisions divisions;
    private final Weighted<Division> townships;
    private final Map<DivisionCode, Weighted<Division>> byCounty =
            new TreeMap<>(Comparator.comparing(DivisionCode::value));

    Places(Divisions divisions) {
        var all = divisions.of(Level.TOWNSHIP);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a fictional city needs a tenant whose register has townships");
        }
        this.divisions = divisions;
        this.townships = weighted(all);
        all.stream()
                .map(township -> township.code().county())
                .distinct()
                .forEach(county -> byCounty.put(county, weighted(within(county, all))));
    }

    Division township(Draw draw) {
        return townships.pick(draw);
    }

    Division townshipIn(DivisionCode county, Draw draw) {
        return byCounty.get(county).pick(draw);
    }

    /** The counties that have townships, in order of their codes. */
    List<DivisionCode> counties() {
        return new ArrayList<>(byCounty.keySet());
    }

    String countyName(DivisionCode code) {
        return name(code.county());
    }

    String townshipName(DivisionCode code) {
        return name(code);
    }

    private String name(DivisionCode code) {
        return divisions.find(code.value()).map(Division::name).orElse("");
    }

    private static List<Division> within(DivisionCode county, List<Division> townships) {
        return townships.stream().filter(t -> t.code().county().equals(county)).toList();
    }

    private static Weighted<Division> weighted(List<Division> townships) {
        return new Weighted<>(townships, township -> weight(township.code()));
    }

    /** By the seventh digit of the statistical code: subdistricts, towns, townships, and zones and farms. */
    private static int weight(DivisionCode township) {
        return switch (township.value().charAt(6)) {
            case '0' -> Suggested.PEOPLE_IN_SUBDISTRICT;
            case '1' -> Suggested.PEOPLE_IN_TOWN;
            case '2' -> Suggested.PEOPLE_IN_TOWNSHIP;
            default -> Suggested.PEOPLE_IN_ZONE;
        };
    }
}
