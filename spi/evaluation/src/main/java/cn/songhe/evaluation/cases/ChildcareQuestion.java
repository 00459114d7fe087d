package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Explanation;
import cn.songhe.evaluation.Law;
import cn.songhe.spi.ClassType;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * The class of a nursery for a child on a day.
 *
 * @param birth the child's date of birth
 * @param day the day
 * @param first the first of the city's classes, whose clause is cited
 */
public record ChildcareQuestion(LocalDate birth, LocalDate day, ClassType first) implements Question {

    private static final Text TITLE = Text.of("适龄班型", "Class for the age");

    @Override
    public String id() {
        return "class";
    }

    @Override
    public Outcome answer(CityPolicy policy, Law law) {
        return Outcomes.of(policy.place(birth, day, law));
    }

    @Override
    public Explanation<?> explain(CityPolicy policy, Law law) {
        var placement = policy.place(birth, day, law);
        var citation = placement.type().orElse(first).citation();
        return new Explanation<>(id(), TITLE, citation, law.period(), List.of(), placement);
    }
}
