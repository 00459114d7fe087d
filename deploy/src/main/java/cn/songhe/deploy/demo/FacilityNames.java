package cn.songhe.deploy.demo;

import cn.songhe.kernel.identifier.SocialCreditCode;
import cn.songhe.spi.FacilityKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names and credit codes of fictional facilities, which both show that they are fictional. */
final class FacilityNames {

    private static final String MARK = "(演示)";
    private static final List<String> LEVELS = List.of("街道办事处", "街道", "镇", "乡");

    private final Map<String, Integer> used = new HashMap<>();

    /** A name such as (演示)迎泽区老军营社区食堂, with a number from the second of the same on. */
    String name(String county, String township, FacilityKind kind) {
        var name = MARK + county + withoutLevel(township) + title(kind);
        int times = used.merge(name, 1, Integer::sum);
        return times == 1 ? name : name + times + "号";
    }

    /** A code whose organisation part begins with DEM. */
    static SocialCreditCode code(Site site) {
        var county = site.division().county().value();
        // statistical counties, which end in 71, are none to a registrar: there the city registers
        var registrar = county.endsWith("71") ? county.substring(0, 4) + "00" : county;
        var categories = categories(site.kind());
        var category = categories.get(site.nth() % categories.size());
        return SocialCreditCode.compose(category, registrar, "DEM%05d".formatted(site.number()));
    }

    private static String withoutLevel(String township) {
        for (var level : LEVELS) {
            if (township.endsWith(level) && township.length() >= level.length() + 2) {
                return township.substring(0, township.length() - level.length());
            }
        }
        return township;
    }

    private static String title(FacilityKind kind) {
        return switch (kind) {
            case SERVICE_CENTRE -> "社区养老服务中心";
            case DAY_CARE_CENTRE -> "社区日间照料中心";
            case STATION -> "社区养老驿站";
            case EMBEDDED_INSTITUTION -> "嵌入式养老院";
            case CANTEEN -> "社区食堂";
            case INSTITUTION -> "养老院";
            case HOME_SERVICE_ORGANISATION -> "居家养老服务站";
            case EMBEDDED_COMPLEX -> "养老服务综合体";
            case SERVICE_POINT -> "小区养老服务点";
            case CARING_HOME -> "养老关爱之家";
            case MUTUAL_HELP_POINT -> "互助养老服务点";
            case HAPPINESS_HOME -> "农村幸福院";
            case TOWNSHIP_HOME -> "敬老院";
            case NURSERY -> "托育园";
            case KINDERGARTEN -> "幼儿园托班";
        };
    }

    private static List<String> categories(FacilityKind kind) {
        return switch (kind) {
            case SERVICE_CENTRE, DAY_CARE_CENTRE -> List.of("52");
            case STATION, EMBEDDED_INSTITUTION -> List.of("52", "91");
            case CANTEEN -> List.of("91", "92", "52");
            case INSTITUTION -> List.of("12", "52", "91");
            case HOME_SERVICE_ORGANISATION -> List.of("91", "52");
            case EMBEDDED_COMPLEX, CARING_HOME, NURSERY -> List.of("52", "91");
            case SERVICE_POINT, MUTUAL_HELP_POINT, HAPPINESS_HOME -> List.of("52");
            case TOWNSHIP_HOME, KINDERGARTEN -> List.of("12");
        };
    }
}
