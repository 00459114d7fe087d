package cn.songhe.deploy.demo;

import cn.songhe.kernel.tenant.Tenant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fictional city on the real divisions of a tenant, to try the platform with: elders, facilities, and a month of stays,
 * meals and applications. All people are invented and marked as such; they stand for no statistics.
 *
 * <p>The same tenant, number, seed and day give the same files to the byte. Elders are made one by one and not kept, so that
 * memory grows with the facilities, of which there is one for about 120 elders, and not with the elders.
 */
public final class DemoCity {

    private final AsOf asOf;
    private final long seed;
    private final CityTraits traits;
    private final Population population;
    private final List<DemoFacility> facilities;

    private DemoCity(Tenant tenant, int elders, long seed, AsOf asOf) {
        this.asOf = asOf;
        this.seed = seed;
        this.traits = CityTraits.of(tenant);
        var places = new Places(tenant.divisions());
        this.population = new Population(elders, seed, asOf, places, new Numbers(traits.prefixes()));
        this.facilities = new FacilityDrawing(places, traits.gradeScheme(), asOf, seed).all(elders);
    }

    /**
     * The city.
     *
     * @param tenant its register must have townships
     * @param elders how many, at least 1; all edges of age are among them from 200 on
     * @param seed another seed gives another city of the same kind
     * @param asOf the day after which nothing is recorded, such as the last of the month to compute
     * @throws IllegalArgumentException if there are no elders or no townships
     */
    public static DemoCity generate(Tenant tenant, int elders, long seed, LocalDate asOf) {
        if (elders < 1) {
            throw new IllegalArgumentException("a fictional city has at least one elder");
        }
        // cities of one seed must not be copies of each other
        return new DemoCity(tenant, elders, seed + 31L * tenant.id().hashCode(), new AsOf(asOf));
    }

    /** All tables in the order in which they are to be imported. */
    public List<DemoTable> tables() {
        return List.of(elders(), facilities(), stays(), meals(), applications());
    }

    /** The elders; some stand in several rows. */
    public DemoTable elders() {
        return new DemoTable("elders", Columns.ELDERS, () -> population.stream().flatMap(ElderRows::of));
    }

    /** The facilities. */
    public DemoTable facilities() {
        return new DemoTable(
                "facilities", Columns.FACILITIES, () -> facilities.stream().map(FacilityRows::of));
    }

    /** The stays in facilities. */
    public DemoTable stays() {
        return new DemoTable("stays", Columns.STAYS, () -> drawnStays().map(EventRows::of));
    }

    /** The meals at canteens. */
    public DemoTable meals() {
        var meals = new MealDrawing(asOf, seed);
        return new DemoTable(
                "meals", Columns.MEALS, () -> diners().flatMap(meals::of).map(EventRows::of));
    }

    /** The applications; none where the city's plugin asks for none. */
    public DemoTable applications() {
        return new DemoTable(
                "applications", Columns.APPLICATIONS, () -> drawnApplications().map(EventRows::of));
    }

    /** Writes every table into the directory, which is made if it does not exist; files of the same names are replaced. */
    public void writeTo(Path directory) throws IOException {
        Files.createDirectories(directory);
        for (var table : tables()) {
            try (var out = Files.newOutputStream(directory.resolve(table.fileName()))) {
                table.writeTo(out);
            }
        }
    }

    Stream<Person> people() {
        return population.stream();
    }

    List<DemoFacility> places() {
        return facilities;
    }

    Stream<DemoStay> drawnStays() {
        return population.stream().flatMap(new StayDrawing(facilities, asOf, seed)::of);
    }

    private Stream<Diner> diners() {
        return population.stream().flatMap(new Diners(facilities, asOf, seed)::of);
    }

    private Stream<DemoApplication> drawnApplications() {
        // not flatMap over the formula, which would keep all that comes out of it at once
        return traits.application()
                .map(formula -> new ApplicationDrawing(formula, asOf, seed))
                .map(applications -> diners().flatMap(applications::of))
                .orElseGet(Stream::empty);
    }
}
