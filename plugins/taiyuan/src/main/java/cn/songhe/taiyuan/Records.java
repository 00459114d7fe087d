package cn.songhe.taiyuan;

import cn.songhe.spi.FacilityRule;
import cn.songhe.spi.Finding.Kind;
import cn.songhe.spi.Text;
import java.util.List;

/** TY-W2 and TY-W5: contracts, published prices, utility prices and fire papers that should be on a facility's record. */
final class Records {

    private static final Clause CONTRACTS = new Clause("TY-W2-1", "三(二)9");
    private static final Clause PRICES = new Clause("TY-W2-2", "三(二)9");
    private static final Clause UTILITIES = new Clause("TY-W5-1", "三(三)18");
    private static final Clause FIRE = new Clause("TY-W5-2", "三(三)19");

    private Records() {}

    static List<FacilityRule> rules() {
        return List.of(contracts(), prices(), utilities(), fire());
    }

    private static OnRecord contracts() {
        return new OnRecord(
                CONTRACTS,
                Text.of("服务合同", "Service contracts"),
                Attributes.CONTRACTS,
                CONTRACTS.finding(Kind.MET, "met", "机构、从业人员、消费者之间已订立合同", "facility, staff and clients have contracts"),
                CONTRACTS.finding(
                        Kind.WARNING,
                        "lacking",
                        "机构、从业人员、消费者之间尚未订立合同，宜予指导",
                        "facility, staff and clients have no contracts; guidance is due"));
    }

    private static OnRecord prices() {
        return new OnRecord(
                PRICES,
                Text.of("服务项目和收费标准公开", "Published services and prices"),
                Attributes.PRICES,
                PRICES.finding(Kind.MET, "met", "服务项目和价格已公开", "services and prices are published"),
                PRICES.finding(
                        Kind.WARNING,
                        "lacking",
                        "服务项目和价格尚未公开，宜予指导",
                        "services and prices are not published; guidance is due"));
    }

    private static OnRecord utilities() {
        return new OnRecord(
                UTILITIES,
                Text.of("水电气热居民价格", "Utilities at resident prices"),
                Attributes.RESIDENT_PRICES,
                UTILITIES.finding(Kind.MET, "met", "水电气热按居民价格计收", "utilities are charged at resident prices"),
                UTILITIES.finding(
                        Kind.WARNING,
                        "lacking",
                        "水电气热未按居民价格计收，宜与供应单位协调",
                        "utilities are not charged at resident prices; to be taken up with the suppliers"));
    }

    private static OnRecord fire() {
        return new OnRecord(
                FIRE,
                Text.of("消防手续", "Fire papers"),
                Attributes.FIRE_SETTLED,
                FIRE.finding(Kind.MET, "met", "消防审查、验收或备案已办理", "fire review, acceptance or filing is settled"),
                FIRE.finding(
                        Kind.OBLIGATION,
                        "lacking",
                        "尚须按类别办理消防审查、验收或备案",
                        "fire review, acceptance or filing by its class is still due"));
    }
}
