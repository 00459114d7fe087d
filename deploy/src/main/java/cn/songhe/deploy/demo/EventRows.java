package cn.songhe.deploy.demo;

import java.util.List;

/** The rows of stays, meals and applications. */
final class EventRows {

    private EventRows() {}

    static List<String> of(DemoStay stay) {
        return List.of(
                stay.person().number().value(),
                stay.facility().code().value(),
                stay.first().toString(),
                Cell.of(stay.last()));
    }

    static List<String> of(DemoMeal meal) {
        return List.of(
                meal.person().number().value(),
                meal.canteen().code().value(),
                meal.day().toString(),
                meal.sitting());
    }

    static List<String> of(DemoApplication application) {
        return List.of(
                application.person().number().value(),
                application.formula(),
                application.applied().toString(),
                Cell.of(application.confirmed()));
    }
}
