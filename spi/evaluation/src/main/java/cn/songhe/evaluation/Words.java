package cn.songhe.evaluation;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.Finding;
import cn.songhe.spi.FundLevel;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.Text;
import java.util.Locale;

/** The contract's enumerated words in both languages. */
final class Words {

    private Words() {}

    static Text of(Enum<?> word) {
        var en = word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Text.of(chinese(word), en);
    }

    static Text of(AbilityLevel level) {
        return switch (level.standard()) {
            case THREE_CLASSES -> threeClasses(level.level());
            case GBT_42195_2022 ->
                Text.of("GB/T 42195-2022 " + level.level() + "级", "GB/T 42195-2022 level " + level.level());
            case MZT_039_2013 ->
                Text.of("MZ/T 039-2013 " + level.level() + "级", "MZ/T 039-2013 level " + level.level());
            case LONG_TERM_CARE -> Text.of("长期护理失能等级" + level.level() + "级", "long-term care grade " + level.level());
            case LOCAL_CARE_GRADE -> Text.of("照护" + level.level() + "级", "local care grade " + level.level());
        };
    }

    private static Text threeClasses(int level) {
        return switch (level) {
            case 0 -> Text.of("自理", "self-care");
            case 1 -> Text.of("介助", "partial care");
            default -> Text.of("介护", "full care");
        };
    }

    private static String chinese(Enum<?> word) {
        if (word instanceof HardshipCategory category) {
            return chinese(category);
        }
        if (word instanceof FacilityKind kind) {
            return chinese(kind);
        }
        if (word instanceof FundLevel level) {
            return chinese(level);
        }
        return word instanceof Finding.Kind kind ? chinese(kind) : word.name();
    }

    private static String chinese(HardshipCategory category) {
        return switch (category) {
            case DESTITUTE -> "特困人员";
            case SUBSISTENCE_ALLOWANCE -> "最低生活保障对象";
            case NEAR_SUBSISTENCE -> "低保边缘家庭成员";
            case EXPENDITURE_HARDSHIP -> "支出型困难家庭成员";
            case BIRTH_PLANNING_FAMILY -> "计划生育特殊家庭";
            case LIVING_ALONE -> "独居";
            case EMPTY_NEST -> "空巢";
            case LEFT_BEHIND -> "留守";
            case BEREFT -> "孤寡";
            case DISABLED -> "残疾";
            case LOW_INCOME -> "低收入";
            case SEVERELY_DISABLED -> "重度残疾";
            case PREFERENTIAL_TREATMENT -> "优抚对象";
        };
    }

    private static String chinese(FacilityKind kind) {
        return switch (kind) {
            case SERVICE_CENTRE -> "社区养老服务中心";
            case DAY_CARE_CENTRE -> "社区老年人日间照料中心";
            case STATION -> "社区养老驿站";
            case EMBEDDED_INSTITUTION -> "嵌入式社区养老机构";
            case CANTEEN -> "社区食堂";
            case INSTITUTION -> "养老机构";
            case HOME_SERVICE_ORGANISATION -> "居家养老服务组织";
            case EMBEDDED_COMPLEX -> "嵌入式养老服务综合体";
            case SERVICE_POINT -> "小区养老服务点";
            case CARING_HOME -> "养老关爱之家";
            case MUTUAL_HELP_POINT -> "农村互助养老服务点";
            case HAPPINESS_HOME -> "农村幸福院";
            case TOWNSHIP_HOME -> "乡镇敬老院";
            case NURSERY -> "托育机构";
            case KINDERGARTEN -> "幼儿园托班";
        };
    }

    private static String chinese(FundLevel level) {
        return switch (level) {
            case CENTRAL -> "中央";
            case PROVINCE -> "省级";
            case CITY -> "市级";
            case COUNTY -> "县级";
            case LOTTERY -> "福彩公益金";
        };
    }

    private static String chinese(Finding.Kind kind) {
        return switch (kind) {
            case MET -> "符合";
            case WARNING -> "提示";
            case OBLIGATION -> "应办未办";
            case EXEMPTION -> "免予提交";
            case NOT_APPLICABLE -> "不适用";
            case UNKNOWN -> "信息不全";
        };
    }
}
