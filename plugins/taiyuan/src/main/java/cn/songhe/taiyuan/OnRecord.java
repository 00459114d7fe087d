package cn.songhe.taiyuan;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Finding.Kind;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import java.util.Set;

/** Something that a facility in operation should have settled and on record, by a clause that gives no number. */
final class OnRecord extends Rule {

    private final Attribute<Boolean> attribute;
    private final Finding settled;
    private final Finding lacking;
    private final Finding beforeOpinions;
    private final Finding closed;
    private final Finding unknown;

    OnRecord(Clause clause, Text title, Attribute<Boolean> attribute, Finding settled, Finding lacking) {
        super(clause, title);
        this.attribute = attribute;
        this.settled = settled;
        this.lacking = lacking;
        beforeOpinions = clause.finding(
                Kind.NOT_APPLICABLE, "before-opinions", "当时文件尚未印发", "the opinions had not been issued yet");
        closed = clause.finding(Kind.NOT_APPLICABLE, "closed", "已停止运营", "has ceased to operate");
        unknown = clause.finding(Kind.UNKNOWN, "unknown", "尚无登记", "nothing is on record");
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.OPERATION);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of();
    }

    @Override
    public Set<Attribute<?>> attributes() {
        return Set.of(attribute);
    }

    @Override
    public Finding judge(FacilityFacts facility, Terms terms) {
        var day = terms.period().last();
        if (day.isBefore(Documents.ISSUED)) {
            return beforeOpinions;
        }
        var end = facility.operation().closed();
        if (end.isPresent() && end.get().isBefore(day)) {
            return closed;
        }
        var value = facility.attribute(attribute).on(day);
        if (value.isEmpty()) {
            return unknown;
        }
        return value.get() ? settled : lacking;
    }
}
