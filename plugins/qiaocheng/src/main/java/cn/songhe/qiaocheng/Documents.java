package cn.songhe.qiaocheng;

import cn.songhe.spi.Citation;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.PolicyDocument.LegalStatus;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The documents this plugin rests on. The district's own is a draft, open for comment from 2023-02-14 through 2023-03-14. */
final class Documents {

    private static final String DRAFT = "QC-2023-DRAFT";

    private Documents() {}

    static List<PolicyDocument> all() {
        return List.of(draftOf2023(), eldersLaw(), abilityStandard());
    }

    /** A clause of the district's draft. */
    static Citation draft(String clause) {
        return new Citation(DRAFT, clause);
    }

    private static PolicyDocument draftOf2023() {
        return new PolicyDocument(
                DRAFT,
                Optional.empty(),
                Text.of(
                        "亳州市谯城区养老智慧化建设实施方案（征求意见稿）",
                        "Plan for smart elder care in Qiaocheng District, Bozhou (draft for comment)"),
                Text.of("亳州市谯城区民政局", "Civil Affairs Bureau of Qiaocheng District, Bozhou"),
                LocalDate.of(2023, 2, 14),
                LegalStatus.DRAFT);
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

    private static PolicyDocument abilityStandard() {
        return new PolicyDocument(
                "GBT-42195-2022",
                Optional.of("GB/T 42195-2022"),
                Text.of("老年人能力评估规范", "Specification for the assessment of older adults' abilities"),
                Text.of(
                        "国家市场监督管理总局、国家标准化管理委员会",
                        "State Administration for Market Regulation, Standardization Administration"),
                LocalDate.of(2022, 12, 30),
                LegalStatus.IN_FORCE);
    }
}
