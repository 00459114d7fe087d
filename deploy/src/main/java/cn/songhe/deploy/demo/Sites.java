package cn.songhe.deploy.demo;

import cn.songhe.kernel.tenant.Divisions.Division;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.FacilityKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Settles which facilities there are and where. Each county has a centre or an embedded institution, and a canteen beside
 * it; then come the other kinds; all further ones are scattered over the city.
 */
final class Sites {

    private static final int FEWEST = 24;
    private static final int ELDERS_FOR_EACH = 120;

    /** In one county of so many, the canteen uses the premises of its neighbour. */
    private static final int SHARING = 5;

    /** The kinds that a demonstration city has. */
    static final List<FacilityKind> DRAWN = List.of(
            FacilityKind.SERVICE_CENTRE,
            FacilityKind.DAY_CARE_CENTRE,
            FacilityKind.STATION,
            FacilityKind.EMBEDDED_INSTITUTION,
            FacilityKind.CANTEEN,
            FacilityKind.INSTITUTION,
            FacilityKind.HOME_SERVICE_ORGANISATION);

    private static final List<FacilityKind> REMAINING_KINDS = List.of(
            FacilityKind.SERVICE_CENTRE,
            FacilityKind.DAY_CARE_CENTRE,
            FacilityKind.STATION,
            FacilityKind.INSTITUTION,
            FacilityKind.HOME_SERVICE_ORGANISATION);

    private static final Weighted<FacilityKind> KINDS = new Weighted<>(DRAWN, Sites::weight);

    private final Places places;
    private final long seed;
    private final List<DivisionCode> counties;
    private final Map<FacilityKind, Integer> counts = new EnumMap<>(FacilityKind.class);
    private final List<Site> sites = new ArrayList<>();

    private Sites(Places places, long seed) {
        this.places = places;
        this.seed = seed;
        this.counties = places.counties();
    }

    static List<Site> of(int elders, Places places, long seed) {
        var sites = new Sites(places, seed);
        int promised = 2 * sites.counties.size() + REMAINING_KINDS.size();
        int count = Math.max(Math.max(FEWEST, promised), elders / ELDERS_FOR_EACH);
        for (int number = 0; number < count; number++) {
            sites.add(number);
        }
        return sites.sites;
    }

    private void add(int number) {
        int pair = number / 2;
        if (pair < counties.size()) {
            var draw = Draw.of(seed, Purpose.PLACE, pair);
            boolean isShared = pair % SHARING == SHARING - 1;
            add(
                    number,
                    promisedKind(number),
                    places.townshipIn(counties.get(pair), draw),
                    isShared ? 2 * pair : number);
            return;
        }
        var draw = Draw.of(seed, Purpose.PLACE, number);
        int further = number - 2 * counties.size();
        var kind = further < REMAINING_KINDS.size() ? REMAINING_KINDS.get(further) : KINDS.pick(draw);
        add(number, kind, places.township(draw), number);
    }

    private void add(int number, FacilityKind kind, Division township, int premises) {
        int nth = counts.merge(kind, 1, Integer::sum) - 1;
        var key = "演示-%s-%05d".formatted(township.code().county().value(), premises);
        sites.add(new Site(number, nth, kind, township.code(), key));
    }

    private static FacilityKind promisedKind(int number) {
        if (number % 2 == 1) {
            return FacilityKind.CANTEEN;
        }
        return number % 4 == 0 ? FacilityKind.EMBEDDED_INSTITUTION : FacilityKind.SERVICE_CENTRE;
    }

    /** How many of a hundred facilities are of the kind: a suggestion, not a source. */
    private static int weight(FacilityKind kind) {
        return switch (kind) {
            case STATION -> 26;
            case DAY_CARE_CENTRE -> 23;
            case CANTEEN -> 18;
            case EMBEDDED_INSTITUTION -> 12;
            case SERVICE_CENTRE -> 10;
            case HOME_SERVICE_ORGANISATION -> 7;
            case INSTITUTION -> 4;
            default -> 0;
        };
    }
}
