package cn.songhe.elders.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.songhe.elders.boundary.ElderFactKind;
import cn.songhe.elders.boundary.ElderViews;
import cn.songhe.elders.entity.ElderFact;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.fact.Statement;
import cn.songhe.kernel.tenant.Divisions;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.Citation;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactFormTest {

    private static final LocalDate MAY = LocalDate.of(2022, 5, 1);
    private static final Divisions NOWHERE = new Divisions(List.of());

    private static final List<Attribute<?>> ATTRIBUTES = List.of(
            new Attribute<>(
                    "monthly-income",
                    Subject.ELDER,
                    new AttributeType.Amount(),
                    Text.of("月收入", "income"),
                    new Citation("doc", "1")),
            new Attribute<>(
                    "kitchen",
                    Subject.FACILITY,
                    new AttributeType.YesNo(),
                    Text.of("厨房", "kitchen"),
                    new Citation("doc", "1")));

    @Test
    void oneOfTheCitysOwnFactsIsStatedUnderTheNameOfItsAttribute() {
        assertThat(FactForm.check(own("monthly-income", "150000"), NOWHERE, ATTRIBUTES))
                .isEqualTo(new Statement("ATTRIBUTE:monthly-income", "150000", MAY, null, "test"));
    }

    @Test
    void anAttributeThatThePolicyDoesNotHaveOrOfAnotherSubjectIsRefused() {
        for (var name : new String[] {"weight", "kitchen", null}) {
            assertThatThrownBy(() -> FactForm.check(own(name, "1"), NOWHERE, ATTRIBUTES))
                    .as(name)
                    .isInstanceOfSatisfying(
                            Problem.class,
                            p -> assertThat(p.where().get(0).field()).isEqualTo("attribute"));
        }
    }

    @Test
    void aValueThatTheTypeDoesNotHaveIsRefused() {
        for (var value : new String[] {"much", "-1", "", null}) {
            assertThatThrownBy(() -> FactForm.check(own("monthly-income", value), NOWHERE, ATTRIBUTES))
                    .as(value)
                    .isInstanceOfSatisfying(
                            Problem.class,
                            p -> assertThat(p.where().get(0).field()).isEqualTo("value"));
        }
    }

    @Test
    void itIsShownAsOneOfTheCitysOwnWithItsName() {
        var said = new Statement("ATTRIBUTE:monthly-income", "150000", MAY, null, "test");
        var view = FactForm.view(new ElderFact(1, said, Instant.EPOCH, "clerk"));

        assertThat(view.kind()).isEqualTo(ElderFactKind.ATTRIBUTE);
        assertThat(view.attribute()).isEqualTo("monthly-income");
        assertThat(FactForm.view(new ElderFact(
                                1, new Statement("DEATH", "yes", MAY, null, null), Instant.EPOCH, "clerk"))
                        .attribute())
                .isNull();
    }

    @Test
    void ofOneAttributeThereIsOneValueAtATime() {
        assertThat(ElderFactKind.of("ATTRIBUTE:monthly-income").holding())
                .isEqualTo(cn.songhe.kernel.fact.Holding.ONE_AT_A_TIME);
    }

    private static ElderViews.NewFact own(String attribute, String value) {
        return new ElderViews.NewFact(ElderFactKind.ATTRIBUTE, attribute, value, MAY, null, "test");
    }
}
