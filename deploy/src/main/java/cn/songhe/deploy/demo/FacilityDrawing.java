package cn.songhe.deploy.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws all facilities of the city. */
final class FacilityDrawing {

    private final Places places;
    private final AsOf asOf;
    private final long seed;
    private final GradeDrawing grades;
    private final LifeDrawing lives;
    private final PremisesDrawing premises;

    FacilityDrawing(Places places, Optional<String> gradeScheme, AsOf asOf, long seed) {
        this.places = places;
        this.asOf = asOf;
        this.seed = seed;
        this.grades = new GradeDrawing(gradeScheme, asOf);
        this.lives = new LifeDrawing(asOf);
        this.premises = new PremisesDrawing(asOf);
    }

    List<DemoFacility> all(int elders) {
        var names = new FacilityNames();
        var facilities = new ArrayList<DemoFacility>();
        for (var site : Sites.of(elders, places, seed)) {
            facilities.add(facility(site, names));
        }
        return List.copyOf(facilities);
    }

    private DemoFacility facility(Site site, FacilityNames names) {
        var draw = Draw.of(seed, Purpose.FACILITY, site.number());
        boolean isPromised = site.number() < 2 * places.counties().size();
        var grade = grades.of(site, draw);
        var life = lives.of(site, grade, isPromised, draw);
        return new DemoFacility(
                FacilityNames.code(site),
                names.name(places.countyName(site.division()), places.townshipName(site.division()), site.kind()),
                site.kind(),
                site.division(),
                premises.of(site, life.completed().orElse(asOf.day()), draw),
                life,
                Lodging.of(site.kind(), site.nth(), draw),
                grade);
    }
}
