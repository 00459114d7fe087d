package cn.songhe.deploy.demo;

import cn.songhe.spi.Sex;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The elders of the city. None is kept: each is made anew from the seed whenever asked for, and is the same each time. */
final class Population {

    private final int elders;
    private final long seed;
    private final AsOf asOf;
    private final Places places;
    private final Numbers numbers;
    private final Births births;
    private final Circumstances circumstances;

    Population(int elders, long seed, AsOf asOf, Places places, Numbers numbers) {
        this.elders = elders;
        this.seed = seed;
        this.asOf = asOf;
        this.places = places;
        this.numbers = numbers;
        this.births = new Births(elders, seed, asOf);
        this.circumstances = new Circumstances(asOf);
    }

    Stream<Person> stream() {
        return IntStream.range(0, elders).mapToObj(this::person);
    }

    Person person(int index) {
        var draw = Draw.of(seed, Purpose.PERSON, index);
        var birth = births.of(index);
        int age = asOf.age(birth.day());
        var sex = draw.chance(womenAt(age)) ? Sex.FEMALE : Sex.MALE;
        var name = Names.of(sex, draw);
        var home = Home.draw(places, draw);
        // an edge must reach the rules: such people stay, at home, and every other one is poor
        boolean isResident = home.residence().isPresent() && draw.chance(residentAt(age)) && !birth.isEdge();
        var fate = birth.isEdge() ? Fate.none() : Fate.draw(isResident, asOf, draw);
        var categories = circumstances.draw(birth.isEdge() && index % 2 == 0, draw);
        var assessments = assessments(isResident, age, categories, draw);
        return new Person(index, numbers.of(birth, sex), name, home, fate, isResident, categories, assessments)
                .withoutWhatCameLater();
    }

    private List<Assessment> assessments(boolean isResident, int age, List<Circumstance> categories, Draw draw) {
        if (isResident) {
            return Assessment.ofResident(asOf, draw);
        }
        boolean isPoor = categories.stream().anyMatch(Circumstance::isPoverty);
        double others = age >= 80 ? Suggested.AGED_ASSESSED : Suggested.OTHERS_ASSESSED;
        return Assessment.atHome(isPoor ? Suggested.POOR_ASSESSED : others, asOf, draw);
    }

    private static double womenAt(int age) {
        double way = Math.max(0, Math.min(1, (age - 60) / 30.0));
        return Suggested.WOMEN_AT_60 + way * (Suggested.WOMEN_FROM_90 - Suggested.WOMEN_AT_60);
    }

    private static double residentAt(int age) {
        if (age < 70) {
            return Suggested.RESIDENT_IN_SIXTIES;
        }
        return age < 80 ? Suggested.RESIDENT_IN_SEVENTIES : Suggested.RESIDENT_FROM_80;
    }
}
