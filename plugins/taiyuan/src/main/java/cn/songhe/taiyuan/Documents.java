package cn.songhe.taiyuan;

import cn.songhe.spi.Citation;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.PolicyDocument.LegalStatus;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The documents this plugin rests on. Our copy of the city's opinions bears no document number. */
final class Documents {

    /** The day on which the city's opinions were issued. */
    static final LocalDate ISSUED = LocalDate.of(2022, 3, 4);

    private static final String OPINIONS = "TY-2022";

    private Documents() {}

    static List<PolicyDocument> all() {
        return List.of(opinionsOf2022(), eldersLaw());
    }

    /** A clause of the city's opinions. */
    static Citation opinions(String clause) {
        return new Citation(OPINIONS, clause);
    }

    private static PolicyDocument opinionsOf2022() {
        return new PolicyDocument(
                OPINIONS,
                Optional.empty(),
                Text.of(
                        "关于支持全市社区和居家养老服务发展的实施意见",
                        "Opinions on supporting community and home-based elder care throughout the city"),
                Text.of(
                        "中共太原市委办公室、太原市人民政府办公室",
                        "General Offices of the Taiyuan Party Committee and the Taiyuan Municipal People's Government"),
                ISSUED,
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
