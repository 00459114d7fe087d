package cn.songhe.doctor;

import java.util.function.UnaryOperator;

/**
 * The town's plugin, broken in one place.
 *
 * @param name what is wrong with it
 * @param breaking breaks the sound plugin
 * @param topic the check that must find it
 * @param finding what a finding of the check must say
 */
record Broken(String name, UnaryOperator<TownJar> breaking, Topic topic, String finding) {

    static final String DECIDE = "long meals = elder.meals().size();";

    static Broken broken(String name, Topic topic, String finding, UnaryOperator<TownJar> breaking) {
        return new Broken(name, breaking, topic, finding);
    }

    /** Does something more once the meals are counted. */
    static UnaryOperator<TownJar> deciding(String statement) {
        return town -> town.edit("town.Meals", DECIDE, DECIDE + " " + statement);
    }

    /** Computes the amount in another way. */
    static UnaryOperator<TownJar> amount(String expression) {
        return town -> town.edit("town.Meals", "terms.value(RATE).times(meals).atMost(terms.value(CAP))", expression);
    }

    @Override
    public String toString() {
        return name;
    }
}
