package cn.songhe.facilities.boundary;

import cn.songhe.kernel.fact.AttributeKind;
import cn.songhe.kernel.fact.Holding;
import cn.songhe.spi.Text;

/** What can be stated of a facility, and how statements of a kind hold beside each other. */
public enum FacilityFactKind {
    /** The kind of facility; value: a {@code FacilityKind}. */
    KIND(Holding.ONE_AT_A_TIME, "设施类型", "Kind"),
    /** Where it stands; value: a division code. */
    DIVISION(Holding.ONE_AT_A_TIME, "所在区划", "Division"),
    /** Which premises; value: their key. */
    PREMISES(Holding.ONE_AT_A_TIME, "场所", "Premises"),
    /** By what right; value: a {@code Tenure}; the interval of a lease is that of the statement. */
    TENURE(Holding.ONE_AT_A_TIME, "场所性质", "Tenure"),
    /** Floor area; value: hundredths of a square metre. */
    AREA(Holding.ONE_AT_A_TIME, "建筑面积", "Floor area"),
    /** How the premises became a facility; value: a {@code Premises.Conversion}. */
    CONVERSION(Holding.ONE_AT_A_TIME, "建设方式", "Conversion"),
    /** Building was completed on the first day of the statement; value: {@code yes}. */
    COMPLETED(Holding.ONCE, "建成", "Completed"),
    /** Operation began on the first day of the statement; value: {@code yes}. */
    OPENED(Holding.ONCE, "运营", "Opened"),
    /** Operation ended with the first day of the statement; value: {@code yes}. */
    CLOSED(Holding.ONCE, "停止运营", "Closed"),
    /** Lodging and care around the clock; value: {@code yes}. */
    ROUND_THE_CLOCK(Holding.ONE_AT_A_TIME, "24小时全托", "Round the clock"),
    /** Filed on the first day of the statement; value: {@code yes}. */
    FILED(Holding.ONCE, "备案", "Filed"),
    /** The operator's own construction investment; value: fen. */
    INVESTMENT(Holding.ONCE, "建设投入", "Investment"),
    /** Beds available; value: their number. */
    BEDS(Holding.ONE_AT_A_TIME, "床位", "Beds"),
    /** A grade, from the day of its assessment; value: scheme, colon, grade. */
    GRADE(Holding.ONE_AT_A_TIME, "等级", "Grade"),
    /** One of the city's own facts, which its policy declares; value: as the attribute's type writes it. */
    ATTRIBUTE(Holding.ONE_AT_A_TIME, "本市专用信息项", "The city's own");

    private final Holding holding;
    private final Text title;

    FacilityFactKind(Holding holding, String zh, String en) {
        this.holding = holding;
        this.title = new Text(zh, en);
    }

    /** The kind of a statement by the name that is kept. */
    public static FacilityFactKind of(String kept) {
        return AttributeKind.isOne(kept) ? ATTRIBUTE : valueOf(kept);
    }

    /** How statements of this kind hold beside each other. */
    public Holding holding() {
        return holding;
    }

    /** What it is called. */
    public Text title() {
        return title;
    }
}
