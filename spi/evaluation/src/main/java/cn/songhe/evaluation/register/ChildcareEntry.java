package cn.songhe.evaluation.register;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Source;
import cn.songhe.spi.ChecklistItem;
import cn.songhe.spi.ChildcareAddOn;
import cn.songhe.spi.ClassType;
import cn.songhe.spi.Text;
import java.util.List;
import java.util.Optional;

/**
 * What a city adds for children.
 *
 * @param classes its types of classes
 * @param modes its modes of care
 * @param filing what is asked for when a nursery is filed
 */
public record ChildcareEntry(List<ClassEntry> classes, List<ModeEntry> modes, List<PaperEntry> filing) {

    /**
     * A type of class with its numbers on the day; a number is empty while no standard is in force.
     *
     * @param id its id
     * @param title what it is called
     * @param from from how many months of age on
     * @param below up to which month of age, not included
     * @param largest the most children in a class
     * @param childrenPerCarer for how many children there is at least one carer
     * @param source where it is written
     */
    public record ClassEntry(
            String id,
            Text title,
            Optional<Text> from,
            Optional<Text> below,
            Optional<Text> largest,
            Optional<Text> childrenPerCarer,
            Source source) {}

    /**
     * A mode of care.
     *
     * @param id its id
     * @param title what it is called
     * @param source where it is written
     */
    public record ModeEntry(String id, Text title, Source source) {}

    /**
     * A paper or condition that is asked for.
     *
     * @param id its id
     * @param title what is asked for
     * @param condition when, if not always
     * @param source where it is written
     */
    public record PaperEntry(String id, Text title, Optional<Text> condition, Source source) {}

    static ChildcareEntry of(CityPolicy policy, ChildcareAddOn childcare, ValuesOnDay values) {
        return new ChildcareEntry(
                childcare.classTypes().stream()
                        .map(type -> type(policy, type, values))
                        .toList(),
                childcare.modes().stream()
                        .map(mode -> new ModeEntry(mode.id(), mode.title(), Source.of(policy, mode.citation())))
                        .toList(),
                childcare.filing().stream().map(item -> paper(policy, item)).toList());
    }

    private static ClassEntry type(CityPolicy policy, ClassType type, ValuesOnDay values) {
        return new ClassEntry(
                type.id(),
                type.title(),
                values.of(type.from().name()),
                values.of(type.below().name()),
                values.of(type.largest().name()),
                values.of(type.childrenPerCarer().name()),
                Source.of(policy, type.citation()));
    }

    private static PaperEntry paper(CityPolicy policy, ChecklistItem item) {
        return new PaperEntry(item.id(), item.title(), item.condition(), Source.of(policy, item.citation()));
    }
}
