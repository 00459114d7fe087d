package cn.songhe.shenyang;

import cn.songhe.spi.Citation;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.PolicyDocument.LegalStatus;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The documents this plugin rests on. */
final class Documents {

    /** The day on which the city's plan was issued. */
    static final LocalDate ISSUED = LocalDate.of(2023, 12, 30);

    private static final String PLAN = "SY-2023";

    private Documents() {}

    static List<PolicyDocument> all() {
        return List.of(planOf2023(), nationalList(), eldersLaw());
    }

    /** A clause of the city's plan. */
    static Citation plan(String clause) {
        return new Citation(PLAN, clause);
    }

    private static PolicyDocument planOf2023() {
        return new PolicyDocument(
                PLAN,
                Optional.of("沈政办发〔2023〕27号"),
                Text.of("沈阳市推进基本养老服务体系建设实施方案", "Shenyang's plan for building a system of basic elder-care services"),
                Text.of("沈阳市人民政府办公室", "General Office of the Shenyang Municipal People's Government"),
                ISSUED,
                LegalStatus.IN_FORCE);
    }

    private static PolicyDocument nationalList() {
        return new PolicyDocument(
                "CN-LIST-2023",
                Optional.empty(),
                Text.of(
                        "关于推进基本养老服务体系建设的意见（附国家基本养老服务清单）",
                        "Opinions on building a system of basic elder-care services, with the national list of services"),
                Text.of(
                        "中共中央办公厅、国务院办公厅",
                        "General Offices of the Central Committee of the Party and of the State Council"),
                LocalDate.of(2023, 5, 21),
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
