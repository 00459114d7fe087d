package cn.songhe.deploy.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The row of a facility. */
final class FacilityRows {

    private FacilityRows() {}

    static List<String> of(DemoFacility facility) {
        var cells = new ArrayList<String>(Columns.FACILITIES.size());
        cells.add(facility.code().value());
        cells.add(facility.name());
        cells.add(Cell.word(facility.kind()));
        cells.add(facility.division().value());
        cells.addAll(premises(facility));
        cells.addAll(life(facility.life()));
        cells.addAll(lodging(facility.lodging()));
        cells.addAll(grade(facility));
        cells.add(Cell.YES);
        return List.copyOf(cells);
    }

    private static List<String> premises(DemoFacility facility) {
        var premises = facility.premises();
        return List.of(
                Cell.of(premises.map(DemoPremises::key)),
                Cell.of(premises.map(p -> Cell.word(p.tenure()))),
                Cell.of(premises.flatMap(DemoPremises::lease).map(Lease::from)),
                Cell.of(premises.flatMap(DemoPremises::lease).map(Lease::through)),
                Cell.of(premises.map(DemoPremises::area).map(BigDecimal::toPlainString)),
                Cell.of(premises.map(p -> Cell.word(p.conversion()))),
                Cell.of(premises.map(DemoPremises::investment).map(BigDecimal::toPlainString)));
    }

    private static List<String> life(Life life) {
        return List.of(
                Cell.of(life.completed()), Cell.of(life.opened()), Cell.of(life.closed()), Cell.of(life.filed()));
    }

    private static List<String> lodging(Lodging lodging) {
        return List.of(Cell.yesIf(lodging.isRoundTheClock()), lodging.beds() == 0 ? "" : "" + lodging.beds());
    }

    private static List<String> grade(DemoFacility facility) {
        var grade = facility.grade();
        return List.of(
                Cell.of(grade.map(DemoGrade::scheme)),
                Cell.of(grade.map(DemoGrade::code)),
                Cell.of(grade.map(DemoGrade::day)));
    }
}
