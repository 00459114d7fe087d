package cn.songhe.shuangyashan;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Finding.Kind;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Text;
import java.time.LocalDate;

/** The four stages 四同步 that a facility of a new residential quarter passes together with the housing. */
enum Stage {
    /** Planned 规划. */
    PLANNED("planned", "规划", "planned"),
    /** Built 建设. */
    BUILT("built", "建成", "built"),
    /** Accepted 验收. */
    ACCEPTED("accepted", "验收", "accepted"),
    /** Handed over for use 交付使用. */
    HANDED_OVER("handed-over", "交付使用", "handed over");

    /** The clause of all four. */
    static final Clause CLAUSE = Clause.draft("SYS-F2", "三(五)1");

    private final Attribute<LocalDate> housing;
    private final Attribute<LocalDate> facility;
    private final Finding late;

    Stage(String id, String zh, String en) {
        housing = day("quarter.housing-" + id, "小区住宅" + zh + "日期", "Day on which the quarter's housing was " + en);
        facility = day("quarter.facility-" + id, "配套设施" + zh + "日期", "Day on which the facility was " + en);
        late = late("late-" + id, "配套设施" + zh + "晚于住宅，未与住宅同步", "the facility was " + en + " later than the housing");
    }

    private static Attribute<LocalDate> day(String name, String zh, String en) {
        return new Attribute<>(
                name, Subject.FACILITY, new AttributeType.Day(), Text.of(zh, en), Documents.draft("三(五)1"));
    }

    private static Finding late(String code, String zh, String en) {
        return Clause.draft("SYS-F2", "三(五)1").finding(Kind.OBLIGATION, code, zh, en);
    }

    /** When the housing passed the stage. */
    Attribute<LocalDate> housing() {
        return housing;
    }

    /** When the facility passed it. */
    Attribute<LocalDate> facility() {
        return facility;
    }

    /** The finding that the facility passed it too late. */
    Finding late() {
        return late;
    }
}
