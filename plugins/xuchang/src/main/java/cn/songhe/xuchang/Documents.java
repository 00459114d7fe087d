package cn.songhe.xuchang;

import cn.songhe.spi.Citation;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.PolicyDocument.LegalStatus;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The documents this plugin rests on. Our copy of the city's plan bears no document number. */
final class Documents {

    private static final String PLAN = "XC-2020";

    private Documents() {}

    static List<PolicyDocument> all() {
        return List.of(planOf2020(), eldersLaw());
    }

    /** A clause of the city's plan. */
    static Citation plan(String clause) {
        return new Citation(PLAN, clause);
    }

    private static PolicyDocument planOf2020() {
        return new PolicyDocument(
                PLAN,
                Optional.empty(),
                Text.of(
                        "许昌市健全完善养老服务体系助力“智造之都、宜居之城”建设实施方案",
                        "Plan to complete the elder-care system of Xuchang in aid of a city of smart manufacturing, good to live in"),
                Text.of("许昌市人民政府", "Xuchang Municipal People's Government"),
                LocalDate.of(2020, 4, 24),
                LegalStatus.IN_FORCE);
    }

    private static PolicyDocument eldersLaw() {
        return new PolicyDocument(
                "CN-ELDERS-2018",
                Optional.empty(),
                Text.of(
                        "中华人民共和国老年人权益保障法（2018年修正）",
                        "Law on the Protection of the Rights and Interests of the Elderly, as amended in 2018"),
                Text.of("全国人民代表大会常务委员会", "Standing Committee of the National People's Congress"),
                LocalDate.of(2018, 12, 29),
                LegalStatus.IN_FORCE);
    }
}
