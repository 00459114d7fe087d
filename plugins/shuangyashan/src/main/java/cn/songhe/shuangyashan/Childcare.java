package cn.songhe.shuangyashan;

import cn.songhe.spi.CareMode;
import cn.songhe.spi.ChecklistItem;
import cn.songhe.spi.ChildcareAddOn;
import cn.songhe.spi.ClassType;
import cn.songhe.spi.Text;
import java.util.List;
import java.util.Optional;

/** What the city adds for children under three 托育: classes (SYS-C1), modes (SYS-C2) and the papers for filing (SYS-C3). */
final class Childcare implements ChildcareAddOn {

    @Override
    public List<ClassType> classTypes() {
        return NurseryClasses.ALL;
    }

    @Override
    public List<CareMode> modes() {
        return List.of(
                mode("full-day", "全日托", "full day"),
                mode("half-day", "半日托", "half day"),
                mode("hourly", "计时托", "by the hour"),
                mode("temporary", "临时托", "temporary"));
    }

    @Override
    public List<ChecklistItem> filing() {
        return List.of(
                paper("licence", "营业执照或其他法人登记证书", "business licence or another certificate of registration"),
                paper("premises", "场地证明", "proof of the right to use the premises"),
                paper("staff", "工作人员的专业资格证明和健康合格证明", "certificates of qualification and of health of the staff"),
                paper("hygiene", "结论为合格的卫生评价报告", "report of the hygiene evaluation with a passing result"),
                paper("fire-safety", "消防安全检查合格证明", "certificate of the fire-safety inspection"),
                new ChecklistItem(
                        "food",
                        Text.of("食品经营许可证", "food business licence"),
                        Optional.of(Text.of("提供餐饮服务的", "where meals are served")),
                        Documents.nurseryFiling("第八条")));
    }

    private static CareMode mode(String id, String zh, String en) {
        return new CareMode(id, Text.of(zh, en), Documents.draft("三(七)2"));
    }

    private static ChecklistItem paper(String id, String zh, String en) {
        return new ChecklistItem(id, Text.of(zh, en), Optional.empty(), Documents.nurseryFiling("第八条"));
    }
}
