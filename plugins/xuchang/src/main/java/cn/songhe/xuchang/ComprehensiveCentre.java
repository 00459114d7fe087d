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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** XC-F1: a comprehensive centre 综合养老服务中心 has three functions in one; a centre that lacks one does not count to XC-K2. */
final class ComprehensiveCentre extends Rule {

    private static final Clause CLAUSE = new Clause("XC-F1", "二(二)");

    private static final List<Function> FUNCTIONS = List.of(
            function("embedded-institution", "嵌入式机构", "an embedded institution"),
            function("day-care", "日间照料", "day care"),
            function("home-care", "居家养老服务", "home care"));

    private static final Finding OTHER_KIND =
            CLAUSE.finding(Kind.NOT_APPLICABLE, "other-kind", "不是养老服务中心", "is no elder-care service centre");
    private static final Finding UNKNOWN = CLAUSE.finding(
            Kind.UNKNOWN,
            "unknown",
            "三项功能没有登记齐全，无法判断",
            "not all of the three functions are on record, so that it cannot be judged");
    private static final Finding MET = CLAUSE.finding(
            Kind.MET, "met", "三项功能齐备，计为综合养老服务中心", "has all three functions and counts as a comprehensive centre");

    private record Function(Attribute<Boolean> attribute, Finding lacking) {}

    ComprehensiveCentre() {
        super(CLAUSE, Text.of("综合养老服务中心三项功能", "Three functions of a comprehensive centre"));
    }

    private static Function function(String name, String zh, String en) {
        var label = Text.of("具备" + zh + "功能", "offers " + en);
        var attribute = new Attribute<>(
                "function." + name, Subject.FACILITY, new AttributeType.YesNo(), label, CLAUSE.citation());
        var lacking = CLAUSE.finding(
                Kind.OBLIGATION,
                "lacks-" + name,
                "缺少" + zh + "功能，补齐前不计为综合养老服务中心",
                "lacks " + en + "; until that is added it does not count as a comprehensive centre");
        return new Function(attribute, lacking);
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
        return functions().collect(Collectors.toSet());
    }

    /** The three functions, in the order of the plan. */
    static Stream<Attribute<?>> functions() {
        return FUNCTIONS.stream().map(Function::attribute);
    }

    @Override
    public Finding judge(FacilityFacts facility, Terms terms) {
        if (facility.self().kind() != FacilityKind.SERVICE_CENTRE) {
            return OTHER_KIND;
        }
        var finding = MET;
        for (var function : FUNCTIONS) {
            var offered =
                    facility.attribute(function.attribute).on(terms.period().last());
            if (offered.isEmpty()) {
                finding = UNKNOWN;
            } else if (!offered.get()) {
                return function.lacking;
            }
        }
        return finding;
    }
}
