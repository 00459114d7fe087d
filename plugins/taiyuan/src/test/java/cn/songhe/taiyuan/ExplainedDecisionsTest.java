package cn.songhe.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.ExplanationText;
import cn.songhe.evaluation.Language;
import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.Dated;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.FacilityRef;
import cn.songhe.spi.Period;
import cn.songhe.spi.Sex;
import cn.songhe.spi.Stay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a family reads when it asks why. */
class ExplainedDecisionsTest {

    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 10);

    private final CityPolicy policy = Taiyuan.policy();

    @Test
    void aBedSubsidyIsExplainedStepByStepWithClausesAndDecisions() {
        assertThat(explain(Language.ZH)).isEqualTo("""
                        TY-S5 社区养老服务机构床位补贴（《关于支持全市社区和居家养老服务发展的实施意见》 三(三)16(1)） 2022-05
                          1. 老年人的最低年龄（周岁） = 60年，自2018-12-29起（《中华人民共和国老年人权益保障法（2018年修正）》 第二条）
                             说明：太原市文件未另定年龄，依国家法律；按本月最后一日的周岁计算，满60周岁的当月即符合；2月29日出生的，平年在2月28日满周岁
                          2. 计发床位补贴的最低入住天数 = 1天，自2022-03-04起（《关于支持全市社区和居家养老服务发展的实施意见》 三(三)16(1)）
                             说明：文件未规定最低入住天数，当月入住一天即按整月计；首尾两日均计入；地方可依据文件提高天数
                          3. 每人每月只计一处，以本月最后入住的机构（设施编号22）为准，当月入住31天，截至2022-05-31（《关于支持全市社区和居家养老服务发展的实施意见》 三(三)16(1)）
                          4. 床位补贴（介助） = 300.00元/人·月，自2022-03-04起（《关于支持全市社区和居家养老服务发展的实施意见》 三(三)16(1)）
                          5. 床位补贴市县等额分担的县 = 140122、140123，自2022-03-04起（《关于支持全市社区和居家养老服务发展的实施意见》 三(三)16(1)）
                             说明：阳曲县、娄烦县；以机构所在地而非老年人居住地为准；山西转型综合改革示范区（统计代码140171）按其余县（市、区）处理
                          6. 床位补贴分担（阳曲、娄烦） = 市级 1 : 县级 1，自2022-03-04起（《关于支持全市社区和居家养老服务发展的实施意见》 三(三)16(1)）
                          7. 2022-05-31的照护类别为介助；补贴300.00元拨付机构，由机构所在县（市、区）（140122）与市级分担（《关于支持全市社区和居家养老服务发展的实施意见》 三(三)16(1)）
                        结论：给予 设施22 300.00元（现金）：市级 150.00元、县级 140122 150.00元
                        """);
    }

    @Test
    void theEnglishExplanationHasAsManyLines() {
        assertThat(explain(Language.EN).lines().count())
                .isEqualTo(explain(Language.ZH).lines().count());
    }

    private String explain(Language language) {
        var formula = new BedSubsidy();
        var centre = new FacilityRef(22, FacilityKind.SERVICE_CENTRE, DivisionCode.of("140122100"));
        var elder = ElderFacts.of(LocalDate.of(1945, 8, 1), Sex.FEMALE, formula.requires())
                .stayed(new Stay(centre, JANUARY, null))
                .assessed(new Dated<>(AbilityLevel.PARTIAL_CARE, JANUARY, null))
                .build();
        var explanation = policy.explain(formula, elder, Period.month(2022, 5), List.of());
        return new ExplanationText(policy, language).render(explanation);
    }
}
