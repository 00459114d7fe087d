package cn.songhe.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Language;
import cn.songhe.evaluation.Shire;
import cn.songhe.evaluation.yaml.YamlFault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of case refuses, and how a difference is shown. */
class CaseKindsTest {

    private final CityPolicy policy = Shire.policy();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "formula: S-CARE, elder: {birth: 1940-01-01, attributes: {income: 1}}, expect: {refused: a} | cases[0].elder.attributes.income",
                "formula: S-CARE, elder: {birth: 1940-01-01, attributes: {monthly-income: -1}}, expect: {refused: a} | cases[0].elder.attributes.monthly-income",
                "formula: S-CARE, elder: {birth: 1940-01-01, attributes: {monthly-income: [{value: 1}]}}, expect: {refused: a} | cases[0].elder.attributes.monthly-income[0]",
                "formula: S-AGE, elder: {birth: 1940-01-01, attributes: {monthly-income: 1}}, expect: {refused: a} | cases[0].elder.attributes.monthly-income",
                "formula: S-CARE, elder: {birth: 1940-01-01, state: {voucher.balance: 1}}, expect: {refused: a} | cases[0].elder.state.voucher.balance",
                "formula: S-VOUCHER, elder: {birth: 1940-01-01, state: {voucher.balance: 1.5}}, expect: {refused: a} | cases[0].elder.state.voucher.balance",
                "formula: S-CARE, elder: {birth: 1940-01-01}, expect: {refused: a, leaves: {voucher.balance: 1}} | cases[0].expect.leaves.voucher.balance",
                "formula: S-CARE, elder: {birth: 1940-01-01}, expect: {awaiting: a, leaves: {}} | cases[0].expect.leaves",
                "formula: S-CARE, elder: {birth: 1940-01-01}, expect: {leaves: {}} | cases[0].expect",
                "formula: S-CARE, elder: {birth: 1940-01-01}, expect: {finding: {kind: met, reason: a}} | cases[0].expect.finding",
                "formula: S-CARE, elder: {birth: 1940-01-01}, figures: {beds: 1}, expect: {refused: a} | cases[0].figures",
                "formula: S-HOURS, elder: {birth: 1940-01-01}, expect: {granted: [{recipient: self, form: services, amount: 0, quota: {quantity: 1, unit: hours}}]} | cases[0].expect.granted[0].quota.unit",
                "formula: S-HOURS, elder: {birth: 1940-01-01}, expect: {granted: [{recipient: self, form: cash, amount: 5}]} | cases[0].expect.granted[0]",
                "formula: S-CHILD, child: {birth: 2021-01-01, order: 0}, expect: {refused: a} | cases[0].child.order",
                "formula: S-CHILD, child: {birth: 2021-01-01, resided: 990301}, expect: {refused: a} | cases[0].child.resided",
                "formula: S-CHILD, child: {birth: 2021-01-01, registration: 990301}, expect: {refused: a} | cases[0].child.registration",
                "formula: S-CHILD, child: {birth: 2021-01-01, enrolments: [{nursery: {id: 1, kind: nursery, division: 990301}, class: baby, mode: full-day, from: 2022-01-01}]}, expect: {refused: a} | cases[0].child.enrolments[0].class",
                "formula: S-CHILD, child: {birth: 2021-01-01, enrolments: [{nursery: 9, class: infant, mode: full-day, from: 2022-01-01}]}, expect: {refused: a} | cases[0].child.enrolments[0].nursery",
                "formula: S-NURSERY, facility: {id: 1, kind: nursery, division: 990301, classes: [{type: infant, children: -1, carers: 1}]}, expect: {refused: a} | cases[0].facility.classes[0].children",
                "formula: S-NURSERY, facility: {id: 1, kind: nursery, division: 990301, attributes: {star: 6}}, expect: {refused: a} | cases[0].facility.attributes.star",
                "formula: S-HOME, household: {division: 990301, members: [{birth: 1940-01-01}]}, expect: {refused: a} | cases[0].household.members[0]",
                "formula: S-HOME, household: {division: 990301, members: [{id: 1, birth: 1940-01-01, state: {home.paid: 2020-01-01}}]}, expect: {refused: a} | cases[0].household.members[0].state.home.paid",
                "formula: S-HOME, household: {division: 990301, attributes: {settled: soon}}, expect: {refused: a} | cases[0].household.attributes.settled",
                "formula: S-ORG, organisation: {division: 990301, services: [{day: 2022-05-01, item: x, provider: 1, price: -1}]}, expect: {refused: a} | cases[0].organisation.services[0].provider",
                "formula: S-ORG, organisation: {grades: []}, expect: {refused: a} | cases[0].organisation",
                "service: L-OTHER, elder: {birth: 1940-01-01}, expect: {entitled: a} | cases[0].service",
                "service: L-VISIT, elder: {birth: 1940-01-01}, expect: {granted: a} | cases[0].expect.granted",
                "service: L-VISIT, elder: {birth: 1940-01-01, stays: []}, expect: {entitled: a} | cases[0].elder.stays",
                "indicator: K-BEDS, figures: {bed: 1}, expect: {missing: beds} | cases[0].figures.bed",
                "indicator: K-BEDS, figures: {beds: {99: 1}}, expect: {missing: beds} | cases[0].figures.beds.99",
                "indicator: K-BEDS, figures: {beds: 1}, before: {beds: 1}, expect: {missing: beds} | cases[0].before.beds",
                "indicator: K-BEDS, figures: {beds: 1}, elder: {birth: 1940-01-01}, expect: {missing: beds} | cases[0].elder",
                "indicator: K-BEDS, figures: {beds: 1}, expect: {status: met} | cases[0].expect",
                "indicator: K-BEDS, figures: {beds: 1}, expect: {not-applicable: false} | cases[0].expect.not-applicable",
                "indicator: K-BEDS, figures: {beds: 1}, expect: {missing: beds, status: fine} | cases[0].expect.status",
                "indicator: K-BEDS, expect: {missing: beds} | cases[0]",
                "program: monthly, elder: {birth: 1940-01-01}, child: {birth: 2021-01-01}, expect: {total: 1} | cases[0]",
                "program: monthly, expect: {total: 1} | cases[0]",
                "program: weekly, elder: {birth: 1940-01-01}, expect: {total: 1} | cases[0].program",
                "program: yearly, elder: {birth: 1940-01-01}, expect: {total: 1} | cases[0]",
                "program: monthly, elder: {birth: 1940-01-01}, expect: {} | cases[0].expect",
                "program: monthly, elder: {birth: 1940-01-01}, expect: {formulas: {S-HOME: 1}} | cases[0].expect.formulas.S-HOME",
                "childcare: class, child: {birth: 2021-01-01, sex: male}, on: 2022-01-01, expect: {class: none} | cases[0].child.sex",
                "childcare: class, child: {birth: 2021-01-01}, expect: {class: none} | ",
                "childcare: mode, child: {birth: 2021-01-01}, on: 2022-01-01, expect: {class: none} | cases[0].childcare",
                "formula: S-CARE, on: 2022-01-01, elder: {birth: 1940-01-01}, expect: {refused: a} | cases[0].on",
                "formula: S-CARE, elder: {birth: 1940-01-01}, parameters: [{name: care.monthly, from: 2022-01-01, value: 1, ground: g, division: east}], expect: {refused: a} | cases[0].parameters[0].division"
            })
    void whatIsNotExpectedIsAFaultThatNamesFileAndKey(String body, String key) {
        assertThatExceptionOfType(YamlFault.class).isThrownBy(() -> read(body)).satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("a.yaml");
            assertThat(fault.key()).isEqualTo(key == null ? "" : key);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "formula: S-VOUCHER, elder: {birth: 1940-01-01}, expect: {refused: S.unused, leaves: {voucher.balance: 7999}}",
                "formula: S-VOUCHER, elder: {birth: 1940-01-01}, expect: {refused: S.unused, leaves: {}}",
                "formula: S-HOURS, elder: {birth: 1940-01-01, ability: [{level: full-care, from: 2022-01-01}]}, expect: {granted: [{recipient: self, form: services, amount: 0, quota: {quantity: 1800, unit: times}}]}",
                "formula: S-HOURS, elder: {birth: 1940-01-01, ability: [{level: full-care, from: 2022-01-01}]}, expect: {granted: [{recipient: self, form: services, amount: 0}]}",
                "service: L-VISIT, elder: {birth: 1940-01-01}, expect: {entitled: S.unknown-income}",
                "indicator: K-BEDS, figures: {beds: 1, elders.60: 100}, expect: {value: {numerator: 1, denominator: 100, per: 1000}, status: met}",
                "indicator: K-BEDS, figures: {beds: 1, elders.60: 100}, expect: {value: {numerator: 1, denominator: 100, per: 100}}",
                "indicator: K-BEDS, figures: {elders.60: 0}, expect: {missing: elders.60}",
                "program: monthly, elder: {birth: 1940-01-01, resided: 990301}, expect: {total: 4999}",
                "program: monthly, elder: {birth: 1940-01-01, resided: 990301}, expect: {formulas: {}}",
                "program: monthly, elder: {birth: 1940-01-01, resided: 990301}, expect: {cut: {S-AGE: S.cap}}",
                "childcare: class, child: {birth: 2021-06-01}, on: 2022-05-31, expect: {class: toddler}"
            })
    void anyOtherAnswerDiffers(String body) {
        assertThat(read(body).get(0).run(policy).isAsExpected()).isFalse();
    }

    @Test
    void aDifferenceInAProgramShowsEachFormulaAndTheRuleThatCut() {
        var result = read("program: monthly, elder: {birth: 1920-01-01, resided: 990301}, expect: {total: 30000}")
                .get(0)
                .run(policy);
        assertThat(new CaseText(policy, Language.EN).render(result))
                .contains("expected: total: 30000\n")
                .contains("computed: cut: S-AGE S.cap\nformulas: S-AGE 15000\ntotal: 15000\n")
                .contains("  S-AGE Subsidy S-AGE")
                .contains("it was CNY 300.00, CNY 150.00 is left")
                .endsWith("Outcome: together CNY 150.00\n");
    }

    @Test
    void whatRestsOnADraftIsMarked() {
        var result = read("formula: S-CARE, elder: {birth: 1940-01-01}, expect: {refused: other}")
                .get(0)
                .run(policy);
        assertThat(new CaseText(policy, Language.EN).render(result))
                .contains("(Borough rules B-D 三 [draft for comment, not in force]) 2022-05");
        assertThat(new CaseText(policy, Language.ZH).render(result)).contains("【征求意见稿，仅供参考】");
    }

    @Test
    void aReadingIsShownWithItsTarget() {
        var result = read("indicator: K-BEDS, figures: {beds: 1000, elders.60: 30000}, expect: {missing: beds}")
                .get(0)
                .run(policy);
        assertThat(new CaseText(policy, Language.EN).render(result))
                .endsWith(
                        "Outcome: 33.33 beds per 1000 elders (1000/30000); late (target: at least 35 by 2020-12-31)\n");
        assertThat(new CaseText(policy, Language.ZH).render(result))
                .endsWith("结论：33.33 张/千名老年人（1000/30000）；逾期未达标（目标：2020-12-31前不低于 35）\n");
    }

    @Test
    void aQuotaAndAnItemAreShownInBothLanguages() {
        var quota =
                read("formula: S-HOURS, elder: {birth: 1940-01-01, ability: [{level: full-care, from: 2022-01-01}]},"
                                + " expect: {refused: other}")
                        .get(0)
                        .run(policy);
        assertThat(new CaseText(policy, Language.ZH).render(quota)).contains("给予 本人 1800分钟（服务）");
        assertThat(new CaseText(policy, Language.EN).render(quota))
                .contains("granted the person 1800 minutes in services");
        var item = read("service: L-VISIT, elder: {birth: 1940-01-01}, expect: {entitled: other}")
                .get(0)
                .run(policy);
        assertThat(new CaseText(policy, Language.ZH).render(item)).contains("L-VISIT 探访关爱", "结论：暂不能判定：理由");
    }

    private List<PolicyCase> read(String body) {
        var yaml = "period: '2022-05'\ncases: [{name: x, " + body + "}]";
        return CaseFile.read(policy, "a.yaml", yaml);
    }
}
