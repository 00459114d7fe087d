package cn.songhe.taiyuan;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Text;
import java.util.List;

/** What only this city needs to know of its facilities. */
final class Attributes {

    /** Built under the city's project of happiness centres, which has rules of its own for construction subsidies. */
    static final Attribute<Boolean> HAPPINESS_PROJECT =
            facility("happiness-project", "城镇社区养老幸福工程项目", "Happiness-centre project", "三(三)14(1)");

    static final Attribute<Boolean> CONTRACTS =
            facility("contracts.signed", "已与从业人员、消费者签订合同", "Contracts signed with staff and clients", "三(二)9");
    static final Attribute<Boolean> PRICES =
            facility("prices.published", "已公开服务项目和收费标准", "Services and prices published", "三(二)9");
    static final Attribute<Boolean> RESIDENT_PRICES = facility(
            "utilities.resident-prices", "水电气热执行居民价格", "Water, power, gas and heat at resident prices", "三(三)18");
    static final Attribute<Boolean> FIRE_SETTLED =
            facility("fire.settled", "已办理消防设计审查、验收或备案", "Fire review, acceptance or filing settled", "三(三)19");

    private Attributes() {}

    static List<Attribute<?>> all() {
        return List.of(HAPPINESS_PROJECT, CONTRACTS, PRICES, RESIDENT_PRICES, FIRE_SETTLED);
    }

    private static Attribute<Boolean> facility(String name, String zh, String en, String clause) {
        return new Attribute<>(
                name, Subject.FACILITY, new AttributeType.YesNo(), Text.of(zh, en), Documents.opinions(clause));
    }
}
