package cn.songhe.shuangyashan;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Finding.Kind;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** SYS-F2: facilities of a new quarter are planned, built, accepted and handed over with the housing: no day later than its own. */
final class BuiltTogether extends Rule {

    private static final Finding NO_QUARTER = Stage.CLAUSE.finding(
            Kind.NOT_APPLICABLE,
            "no-quarter",
            "未登记所配套的新建住宅小区的任何日期，不按新建小区配套设施判断",
            "no day of a new quarter's housing is on record: not judged as a facility of a new quarter");
    private static final Finding MISSING = Stage.CLAUSE.finding(
            Kind.UNKNOWN,
            "missing",
            "住宅已到的阶段中，配套设施有日期未登记",
            "the housing has passed a stage for which no day of the facility is on record");
    private static final Finding SO_FAR = Stage.CLAUSE.finding(
            Kind.MET, "so-far", "住宅已到的各阶段均已同步，其余阶段尚未到", "has kept up with the housing in every stage reached so far");
    private static final Finding TOGETHER = Stage.CLAUSE.finding(
            Kind.MET, "together", "四个阶段均不晚于住宅", "was in all four stages no later than the housing");

    BuiltTogether() {
        super(Stage.CLAUSE, Text.of("新建住宅小区配套设施四同步", "Facilities of new quarters keep up with the housing"));
    }

    @Override
    public Set<Fact> requires() {
        return Set.of();
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of();
    }

    @Override
    public Set<Attribute<?>> attributes() {
        var attributes = new HashSet<Attribute<?>>();
        for (var stage : Stage.values()) {
            attributes.add(stage.housing());
            attributes.add(stage.facility());
        }
        return attributes;
    }

    @Override
    public Finding judge(FacilityFacts facility, Terms terms) {
        var day = terms.period().last();
        int reached = 0;
        boolean missing = false;
        for (var stage : Stage.values()) {
            var housing = facility.attribute(stage.housing()).on(day);
            var own = facility.attribute(stage.facility()).on(day);
            if (isLater(own, housing)) {
                return stage.late();
            }
            reached += housing.isPresent() ? 1 : 0;
            missing |= housing.isPresent() && own.isEmpty();
        }
        return verdict(reached, missing);
    }

    private static boolean isLater(Optional<LocalDate> own, Optional<LocalDate> housing) {
        return own.isPresent() && housing.isPresent() && own.get().isAfter(housing.get());
    }

    private static Finding verdict(int reached, boolean missing) {
        if (reached == 0) {
            return NO_QUARTER;
        }
        if (missing) {
            return MISSING;
        }
        return reached == Stage.values().length ? TOGETHER : SO_FAR;
    }
}
