package cn.songhe.deploy.demo;

import java.time.LocalDate;

/**
 * A meal at a canteen.
 *
 * @param person who ate
 * @param canteen where
 * @param day when
 * @param sitting which meal of the day, in the word of the import
 */
record DemoMeal(Person person, DemoFacility canteen, LocalDate day, String sitting) {}
