package cn.songhe.plugins.boundary;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.PolicyDocument.LegalStatus;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a family asks, and what it is told. No name, no number: nothing by which a person could be known, and nothing is kept. */
public final class AskViews {

    private AskViews() {}

    /**
     * What can be asked in a city.
     *
     * @param places its county-level divisions
     * @param policy whether there is a policy in force that could answer
     * @param documents what that policy rests on
     */
    @Schema(name = "AskForm")
    public record Form(List<Place> places, boolean policy, List<Document> documents) {}

    /** A county-level division. */
    @Schema(name = "AskPlace")
    public record Place(String code, String name) {}

    /** A document. */
    @Schema(name = "AskDocument")
    public record Document(String id, String number, Text title, LegalStatus status) {}

    /**
     * The question.
     *
     * @param birth the date of birth
     * @param registered whether the person is on the city's household register
     * @param resident whether the person lives in the city
     * @param place the county-level division of the two, or null for any
     * @param categories which hardship or special categories apply
     * @param assessment the result of an assessment, or null if there was none
     * @param dwelling where the person lives
     * @param canteen whether the person eats at a community canteen
     */
    @Schema(name = "AskQuestion")
    public record Question(
            LocalDate birth,
            boolean registered,
            boolean resident,
            String place,
            Set<HardshipCategory> categories,
            Assessment assessment,
            Dwelling dwelling,
            boolean canteen) {

        /** Leaves out what was not said. */
        public Question {
            categories = categories == null ? Set.of() : Set.copyOf(categories);
            dwelling = dwelling == null ? Dwelling.HOME : dwelling;
        }
    }

    /** The result of an assessment: the standard, and the level in it. */
    @Schema(name = "AskAssessment")
    public record Assessment(AbilityLevel.Standard standard, int level) {}

    /** Where somebody lives. */
    @Schema(name = "AskDwelling")
    public enum Dwelling {
        /** At home. */
        HOME,
        /** In a care facility of the community. */
        COMMUNITY_FACILITY,
        /** In an institution. */
        INSTITUTION
    }

    /**
     * The answer.
     *
     * @param on the day it was worked out for; each benefit names its period
     * @param place the division that was taken
     * @param answer what the city's policy says, with the city's own values
     * @param onApplication the formulas that are granted only on an application; the answer supposes that one was confirmed
     * @param eachDay whether a meal at a canteen on each day of the month was supposed
     */
    @Schema(name = "AskAnswer")
    public record Answer(
            LocalDate on, Place place, CompareViews.CityAnswer answer, List<String> onApplication, boolean eachDay) {}
}
