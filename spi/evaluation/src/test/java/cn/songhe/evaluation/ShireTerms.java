package cn.songhe.evaluation;

import cn.songhe.spi.Bands;
import cn.songhe.spi.ClassType;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Table;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.util.List;

/** The parameters of {@link Shire}. */
final class ShireTerms {

    static final ParameterKey<Bands<Money>> AGE = ParameterKey.of("age.monthly", Unit.MONEY_BANDS);
    static final ParameterKey<Money> INCOME_LIMIT = ParameterKey.of("income.limit", Unit.FEN_PER_MONTH);
    static final ParameterKey<Money> CARE = ParameterKey.of("care.monthly", Unit.FEN_PER_PERSON_MONTH);
    static final ParameterKey<Money> VOUCHER = ParameterKey.of("voucher.monthly", Unit.FEN_PER_PERSON_MONTH);
    static final ParameterKey<Table<Long>> HOURS = ParameterKey.of("hours", Unit.COUNT_TABLE);
    static final ParameterKey<Money> NURSERY = ParameterKey.of("nursery.monthly", Unit.FEN_PER_PERSON_MONTH);
    static final ParameterKey<Money> SERVICE = ParameterKey.of("service.each", Unit.FEN_PER_TIME);
    static final ParameterKey<Money> CAP = ParameterKey.of("sum.cap", Unit.FEN_PER_PERSON_MONTH);

    static final List<ClassType> CLASSES = List.of(type("infant", "乳儿班"), type("toddler", "托小班"));

    private ShireTerms() {}

    private static ClassType type(String id, String zh) {
        return new ClassType(
                id,
                Text.of(zh, id + " class"),
                months(id + ".from"),
                months(id + ".below"),
                ParameterKey.of(id + ".largest", Unit.COUNT),
                ParameterKey.of(id + ".carer", Unit.COUNT),
                Shire.CLAUSE);
    }

    private static ParameterKey<Long> months(String name) {
        return ParameterKey.of(name, Unit.MONTHS);
    }
}
