package cn.songhe.shuangyashan;

import cn.songhe.spi.Citation;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.PolicyDocument.LegalStatus;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The documents this plugin rests on: the city's draft, and the national standards to which it defers. */
final class Documents {

    private static final Text HEALTH_COMMISSION = Text.of("国家卫生健康委员会", "National Health Commission");

    private static final PolicyDocument DRAFT = new PolicyDocument(
            "SYS-DRAFT",
            Optional.empty(),
            Text.of(
                    "双鸭山市“一老一小”整体解决方案（征求意见稿，未载日期）",
                    "Shuangyashan's overall plan for elders and children (draft for comment, undated)"),
            Text.of(
                    "双鸭山市（征求意见稿未署名；日期以其引用的最新文件所属的2021年末代替）",
                    "Shuangyashan (the draft is not signed; for its date stands the end of 2021, the year of the newest document it cites)"),
            LocalDate.of(2021, 12, 31),
            LegalStatus.DRAFT);

    private static final PolicyDocument NURSERY_STANDARD = new PolicyDocument(
            "CN-NURSERY-STANDARD",
            Optional.of("国卫人口发〔2019〕58号"),
            Text.of("托育机构设置标准（试行）", "Standard for setting up nurseries, for trial"),
            HEALTH_COMMISSION,
            LocalDate.of(2019, 10, 8),
            LegalStatus.TRIAL);

    private static final PolicyDocument NURSERY_FILING = new PolicyDocument(
            "CN-NURSERY-FILING",
            Optional.of("国卫办人口发〔2019〕25号"),
            Text.of("托育机构登记和备案办法（试行）", "Measures for the registration and filing of nurseries, for trial"),
            Text.of("国家卫生健康委员会办公厅等四部门", "General Office of the National Health Commission and three other offices"),
            LocalDate.of(2019, 12, 19),
            LegalStatus.TRIAL);

    private static final PolicyDocument ELDERS_LAW = new PolicyDocument(
            "CN-ELDERS-2018",
            Optional.empty(),
            Text.of(
                    "中华人民共和国老年人权益保障法（2018年修正）",
                    "Law on the Protection of the Rights and Interests of the Elderly, as amended in 2018"),
            Text.of("全国人民代表大会常务委员会", "Standing Committee of the National People's Congress"),
            LocalDate.of(2018, 12, 29),
            LegalStatus.IN_FORCE);

    private Documents() {}

    static List<PolicyDocument> all() {
        return List.of(DRAFT, NURSERY_STANDARD, NURSERY_FILING, ELDERS_LAW);
    }

    /** A clause of the city's draft. */
    static Citation draft(String clause) {
        return new Citation(DRAFT.id(), clause);
    }

    /** An article of the national standard for nurseries. */
    static Citation nurseryStandard(String article) {
        return new Citation(NURSERY_STANDARD.id(), article);
    }

    /** An article of the national measures for filing nurseries. */
    static Citation nurseryFiling(String article) {
        return new Citation(NURSERY_FILING.id(), article);
    }
}
