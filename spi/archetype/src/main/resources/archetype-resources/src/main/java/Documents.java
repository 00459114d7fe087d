package ${package};

import cn.songhe.spi.Citation;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.PolicyDocument.LegalStatus;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The documents on which this plugin rests. Put the city's own in the place of the example. */
final class Documents {

    private static final String EXAMPLE = "EXAMPLE-2022";

    private Documents() {}

    static List<PolicyDocument> all() {
        return List.of(new PolicyDocument(
                EXAMPLE,
                Optional.empty(),
                Text.of("高龄津贴办法（示例，并非真实文件）", "Rules on an allowance for great age, an example and no real document"),
                Text.of("${cityName}民政局", "Civil Affairs Bureau of ${cityNameEn}"),
                LocalDate.of(2021, 12, 1),
                LegalStatus.DRAFT));
    }

    /** A clause of the example. */
    static Citation example(String clause) {
        return new Citation(EXAMPLE, clause);
    }
}
