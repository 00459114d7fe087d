package cn.songhe.shuangyashan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.ExplanationText;
import cn.songhe.evaluation.Language;
import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.spi.Dated;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.History;
import cn.songhe.spi.Period;
import cn.songhe.spi.Sex;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a family reads when it asks why. */
class ExplainedDecisionsTest {

    private static final LocalDate BIRTH = LocalDate.of(1950, 3, 20);
    private static final DivisionCode SUBDISTRICT = DivisionCode.of("230502001");

    private final CityPolicy policy = Shuangyashan.policy();

    @Test
    void theRestOfTheYearInDecemberIsExplainedWithItsStandardAndGround() {
        assertThat(explain(Language.ZH))
                .startsWith("SYS-S1 特困老年人供养（《双鸭山市“一老一小”整体解决方案（征求意见稿，未载日期）》 一(一)3【征求意见稿，仅供参考】） 2022-12")
                .contains("城市特困人员分散供养年标准 = 12500.03元/人·年，自2022-01-01起")
                .contains("地方规定：双民发〔2022〕1号")
                .contains("本月未在养老机构或敬老院居住达到最低天数，按分散供养标准")
                .contains("以2022-12-31为认定日，户籍地230502；年标准12500.03元，按月取十二分之一（余数计入12月），本月1041.77元")
                .contains("文本未载由谁负担，暂全部记入户籍所在（托育支持为机构所在）县（市、区）")
                .endsWith("结论：给予 本人 1041.77元（现金）：县级 230502 1041.77元\n");
    }

    @Test
    void theEnglishExplanationHasAsManyLines() {
        assertThat(explain(Language.EN).lines().count())
                .isEqualTo(explain(Language.ZH).lines().count());
    }

    private String explain(Language language) {
        var formula = new DestituteSupport();
        var elder = ElderFacts.of(BIRTH, Sex.FEMALE, formula.requires())
                .registered(new Dated<>(SUBDISTRICT, BIRTH, null))
                .inCategory(new Dated<>(HardshipCategory.DESTITUTE, BIRTH, null))
                .with(DestituteTerms.AREA, History.empty())
                .build();
        var raised = new ParameterOverride(
                "destitute.yearly.urban.dispersed", LocalDate.of(2022, 1, 1), "1250003", "双民发〔2022〕1号");
        return new ExplanationText(policy, language)
                .render(policy.explain(formula, elder, Period.month(2022, 12), List.of(raised)));
    }
}
