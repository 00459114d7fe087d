package cn.songhe.shuangyashan;

import cn.songhe.shuangyashan.Options.Option;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Finding.Kind;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** SYS-F1: the network 三级网络 of centre, station and caring home: the level of a facility fits the level it serves. */
final class NetworkLevel extends Rule {

    private static final Clause CLAUSE = Clause.draft("SYS-F1", "三(五)2");

    private static final String TOWNSHIP = "township";
    private static final String COMMUNITY = "community";
    private static final String QUARTER = "quarter";

    /** No division code reaches down to a residential quarter; the attribute also serves where only townships are registered. */
    static final Attribute<String> LEVEL = new Attribute<>(
            "network.level",
            Subject.FACILITY,
            Options.choice(
                    Option.of(TOWNSHIP, "街道（乡镇）级", "subdistrict or township"),
                    Option.of(COMMUNITY, "社区（村）级", "community or village"),
                    Option.of(QUARTER, "居民小区（村屯）级", "residential quarter or hamlet")),
            Text.of("服务层级", "Level of the network"),
            CLAUSE.citation());

    /** Rural mutual help reaches from the village down to the groups of a village 村组睦邻点. */
    private static final Map<FacilityKind, Set<String>> LEVELS = Map.of(
            FacilityKind.SERVICE_CENTRE, Set.of(TOWNSHIP),
            FacilityKind.STATION, Set.of(COMMUNITY),
            FacilityKind.CARING_HOME, Set.of(QUARTER),
            FacilityKind.TOWNSHIP_HOME, Set.of(TOWNSHIP),
            FacilityKind.MUTUAL_HELP_POINT, Set.of(COMMUNITY, QUARTER));

    private static final Finding OUTSIDE = CLAUSE.finding(
            Kind.NOT_APPLICABLE, "outside", "该类设施不在三级服务网络之内", "this kind of facility is not part of the network");
    private static final Finding UNKNOWN = CLAUSE.finding(
            Kind.UNKNOWN,
            "unknown",
            "所在区划只登记到县（市、区），未登记服务层级",
            "the division on record is a whole county, and no level of the network is on record");
    private static final Finding OTHER_LEVEL = CLAUSE.finding(
            Kind.OBLIGATION,
            "other-level",
            "设施类型与服务层级或所在区划的层级不符，应予调整或更正登记",
            "the kind of facility does not fit the level on record or that of its division: to be changed or put right");
    private static final Finding FITS =
            CLAUSE.finding(Kind.MET, "fits", "设施类型与层级相符", "the kind of facility fits its level");

    NetworkLevel() {
        super(CLAUSE, Text.of("居家和社区养老三级网络", "The three levels of community care"));
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
        return Set.of(LEVEL);
    }

    @Override
    public Finding judge(FacilityFacts facility, Terms terms) {
        var levels = LEVELS.get(facility.self().kind());
        if (levels == null) {
            return OUTSIDE;
        }
        var level = facility.attribute(LEVEL)
                .on(terms.period().last())
                .or(() -> levelOf(facility.self().division()));
        if (level.isEmpty()) {
            return UNKNOWN;
        }
        return levels.contains(level.get()) ? FITS : OTHER_LEVEL;
    }

    private static Optional<String> levelOf(DivisionCode division) {
        return switch (division.value().length()) {
            case 9 -> Optional.of(TOWNSHIP);
            case 12 -> Optional.of(COMMUNITY);
            default -> Optional.empty();
        };
    }
}
