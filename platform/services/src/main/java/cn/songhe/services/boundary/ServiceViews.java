package cn.songhe.services.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the resources of services take and give. Persons and facilities stand by their numbers. */
public final class ServiceViews {

    private ServiceViews() {}

    /** A stay. */
    public record Stay(long id, long elder, long facility, LocalDate first, LocalDate last, Instant recordedAt) {}

    /** A page of stays. */
    public record StayPage(List<Stay> items, String next) {}

    /** A stay to record. */
    public record NewStay(Long elder, Long facility, LocalDate first, LocalDate last) {}

    /** A meal; sitting 1 breakfast, 2 lunch, 3 dinner. */
    public record Meal(long id, long elder, long facility, LocalDate day, int sitting, Instant recordedAt) {}

    /** A page of meals. */
    public record MealPage(List<Meal> items, String next) {}

    /** An application. */
    public record Application(
            long id, long elder, String formula, LocalDate applied, LocalDate confirmed, Instant recordedAt) {}

    /** A page of applications. */
    public record ApplicationPage(List<Application> items, String next) {}

    /** An application to record. */
    public record NewApplication(Long elder, String formula, LocalDate applied) {}

    /** A confirmation. */
    public record Confirmation(LocalDate day) {}
}
