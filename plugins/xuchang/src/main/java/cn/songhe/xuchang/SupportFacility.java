package cn.songhe.xuchang;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Finding.Kind;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.util.Set;

/** XC-F3: which public support facility 公办供养服务设施 counts to XC-K6: one with enough beds, mainly for disabled destitute persons. */
final class SupportFacility extends Rule {

    private static final Clause CLAUSE = new Clause("XC-F3", "二(三)");

    private static final ParameterKey<Long> MINIMUM_BEDS = ParameterKey.of("support-facility.minimum-beds", Unit.COUNT);
    static final Attribute<Boolean> PUBLIC_SUPPORT = new Attribute<>(
            "public-support",
            Subject.FACILITY,
            new AttributeType.YesNo(),
            Text.of(
                    "县级公办，以失能、部分失能特困人员专业照护为主",
                    "is run by the county, mainly to care for disabled and partly disabled destitute persons"),
            CLAUSE.citation());

    private static final Finding OTHER_KIND =
            CLAUSE.finding(Kind.NOT_APPLICABLE, "other-kind", "不是养老机构", "is no elder-care institution");
    private static final Finding UNKNOWN = CLAUSE.finding(
            Kind.UNKNOWN,
            "unknown",
            "没有登记是否为县级公办供养服务设施",
            "whether it is a county's public support facility is not on record");
    private static final Finding OTHER_PURPOSE = CLAUSE.finding(
            Kind.NOT_APPLICABLE,
            "other-purpose",
            "不是以失能、部分失能特困人员照护为主的县级公办设施",
            "is no county facility mainly for disabled and partly disabled destitute persons");
    private static final Finding TOO_FEW_BEDS = CLAUSE.finding(
            Kind.OBLIGATION,
            "too-few-beds",
            "养老床位少于规定数量，补足前不计入每县至少一所",
            "has fewer beds than stated; until they are added it does not count as the county's facility");
    private static final Finding MET = CLAUSE.finding(
            Kind.MET, "met", "养老床位达到规定数量，计入每县至少一所", "has as many beds as stated and counts as the county's facility");

    SupportFacility() {
        super(CLAUSE, Text.of("县级公办供养服务设施床位", "Beds of a county's public support facility"));
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.OCCUPANCY);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(MINIMUM_BEDS);
    }

    @Override
    public Set<Attribute<?>> attributes() {
        return Set.of(PUBLIC_SUPPORT);
    }

    @Override
    public Finding judge(FacilityFacts facility, Terms terms) {
        if (facility.self().kind() != FacilityKind.INSTITUTION) {
            return OTHER_KIND;
        }
        var purpose = facility.attribute(PUBLIC_SUPPORT).on(terms.period().last());
        if (purpose.isEmpty()) {
            return UNKNOWN;
        }
        return purpose.get() ? judgeBeds(facility, terms) : OTHER_PURPOSE;
    }

    private static Finding judgeBeds(FacilityFacts facility, Terms terms) {
        int beds = facility.beds().on(terms.period().last()).orElse(0);
        return beds < terms.value(MINIMUM_BEDS) ? TOO_FEW_BEDS : MET;
    }
}
