package cn.songhe.qiaocheng;

import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import java.time.LocalDate;
import java.util.Set;

/** Items whose focus is on those who stand on the register: the screening itself and the services at home. */
final class RegisterItem extends Service {

    private final Eligibility tooYoung;
    private final Eligibility onRegister;
    private final Eligibility others;

    private RegisterItem(Clause clause, Eligibility others) {
        super(clause);
        this.others = others;
        tooYoung = clause.notEntitled("too-young", "未达到老年人的法定年龄", "has not reached the statutory age of an elder");
        onRegister = clause.entitled("entitled", "属于特殊和困难老年人", "is one of the special and difficult elders");
    }

    /** QC-L1-register: screening and a record. */
    static RegisterItem screening() {
        var clause = new Clause("QC-L1-register", "三(二)1");
        var others =
                clause.notEntitled("no-group", "不属于应筛查建档的各类老年人", "belongs to none of the groups that are screened");
        return new RegisterItem(clause, others);
    }

    /** QC-L1-home: services at home through the district's platform. */
    static RegisterItem homeServices() {
        var clause = new Clause("QC-L1-home", "三(二)3");
        var others = clause.unknown(
                "open", "文件只写明重点对象，其他老年人未定", "the text names those in focus and leaves other elders open");
        return new RegisterItem(clause, others);
    }

    @Override
    public Set<Fact> requires() {
        return Register.FACTS;
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Register.PARAMETERS;
    }

    @Override
    Eligibility judge(ElderFacts elder, LocalDate last, Terms terms) {
        if (!Persons.hasReached(Persons.ELDER, elder, terms)) {
            return tooYoung;
        }
        return Register.holds(elder, last, terms) ? onRegister : others;
    }
}
