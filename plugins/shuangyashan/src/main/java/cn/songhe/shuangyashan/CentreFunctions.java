package cn.songhe.shuangyashan;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Finding.Kind;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import java.util.List;
import java.util.Set;

/** SYS-F3: the eight functions 八项功能 of a service centre. The draft reports them of the centres built so far, so a gap is worth a look. */
final class CentreFunctions extends Rule {

    private static final Clause CLAUSE = Clause.draft("SYS-F3", "一(一)2");

    private static final List<Function> FUNCTIONS = List.of(
            function("home-care", "居家养老", "home care"),
            function("reading", "图书阅览", "reading"),
            function("recreation", "文娱活动", "recreation"),
            function("calligraphy-fitness", "书画健身", "calligraphy and fitness"),
            function("health-room", "健康小屋", "health room"),
            function("cinema", "社区影院", "community cinema"),
            function("parent-child", "亲子乐园", "parent-child space"),
            function("university", "老年大学", "elders' university"));

    private static final Finding OTHER_KIND =
            CLAUSE.finding(Kind.NOT_APPLICABLE, "other-kind", "不是居家和社区养老服务中心", "is no service centre");
    private static final Finding UNKNOWN =
            CLAUSE.finding(Kind.UNKNOWN, "unknown", "八项功能均未登记", "nothing is on record of the eight functions");
    private static final Finding INCOMPLETE =
            CLAUSE.finding(Kind.WARNING, "incomplete", "八项功能不全，提请关注", "lacks one or more of the eight functions");
    private static final Finding COMPLETE = CLAUSE.finding(Kind.MET, "complete", "八项功能齐备", "has all eight functions");

    CentreFunctions() {
        super(CLAUSE, Text.of("居家和社区养老服务中心八项功能", "The eight functions of a service centre"));
    }

    /** One function: the fact, and the sentence that it is lacking. */
    private record Function(Attribute<Boolean> attribute, Reason lacking) {}

    private static Function function(String id, String zh, String en) {
        var attribute = new Attribute<>(
                "centre." + id,
                Subject.FACILITY,
                new AttributeType.YesNo(),
                Text.of("具备" + zh + "功能", "Has the function: " + en),
                CLAUSE.citation());
        return new Function(attribute, CLAUSE.reason("lacks-" + id, "缺少或未登记：" + zh, "lacking or not on record: " + en));
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
        return Set.copyOf(inOrder());
    }

    /** The facts of the eight functions, in the order of the draft. */
    static List<Attribute<?>> inOrder() {
        return FUNCTIONS.stream().<Attribute<?>>map(Function::attribute).toList();
    }

    @Override
    public Finding judge(FacilityFacts facility, Terms terms) {
        if (facility.self().kind() != FacilityKind.SERVICE_CENTRE) {
            return OTHER_KIND;
        }
        int recorded = 0;
        int present = 0;
        for (var function : FUNCTIONS) {
            var has = facility.attribute(function.attribute()).on(terms.period().last());
            recorded += has.isPresent() ? 1 : 0;
            if (has.orElse(false)) {
                present++;
            } else {
                terms.because(function.lacking());
            }
        }
        if (recorded == 0) {
            return UNKNOWN;
        }
        return present == FUNCTIONS.size() ? COMPLETE : INCOMPLETE;
    }
}
