package cn.songhe.deploy.demo;

/**
 * Somebody who eats at canteens.
 *
 * @param person who
 * @param lunch where the person has lunch
 * @param dinner where the person has dinner, which may be another canteen
 * @param isThereForDinner whether the person comes twice a day
 */
record Diner(Person person, DemoFacility lunch, DemoFacility dinner, boolean isThereForDinner) {}
