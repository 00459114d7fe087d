package cn.songhe.cookbook;

import cn.songhe.spi.Citation;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.PolicyDocument.LegalStatus;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The documents of a city that does not exist. */
final class Documents {

    static final DivisionCode CITY = DivisionCode.of("990100");

    private static final String INVENTED = "CB-EXAMPLE";
    private static final LocalDate ISSUED = LocalDate.of(2021, 12, 1);

    private Documents() {}

    static List<PolicyDocument> all() {
        return List.of(
                invented(
                        INVENTED,
                        Text.of("养老托育补贴条款示例（虚构，仅供菜谱演示）", "Clauses on subsidies, an invented example for the cookbook")),
                invented(
                        "CB-INDEX",
                        Text.of("指数与工作日示例（虚构，仅供菜谱演示）", "Indices and workdays, an invented example for the cookbook")));
    }

    /** A clause of the invented document. */
    static Citation invented(String clause) {
        return new Citation(INVENTED, clause);
    }

    private static PolicyDocument invented(String id, Text title) {
        var nobody = Text.of("菜谱市（虚构）", "Cookbook City, which does not exist");
        return new PolicyDocument(id, Optional.empty(), title, nobody, ISSUED, LegalStatus.DRAFT);
    }
}
