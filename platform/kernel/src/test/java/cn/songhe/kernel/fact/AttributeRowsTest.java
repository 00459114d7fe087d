package cn.songhe.kernel.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.Citation;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Money;
import cn.songhe.spi.Sex;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Text;
import cn.songhe.spi.UndeclaredFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttributeRowsTest {

    private static final Attribute<Money> INCOME = attribute("monthly-income", new AttributeType.Amount());
    private static final Attribute<Boolean> ALONE = attribute("alone", new AttributeType.YesNo());
    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2022, 7, 1);

    private final AttributeRows rows = new AttributeRows(List.of(INCOME, ALONE));

    @Test
    void valuesAreReadByTheirTypesInOrderOfTheirDays() {
        rows.add("ATTRIBUTE:monthly-income", "150000", JANUARY, LocalDate.of(2022, 6, 30));
        rows.add("ATTRIBUTE:monthly-income", "160000", JULY, null);
        rows.add("ATTRIBUTE:alone", "true", JANUARY, null);
        var elder = facts();

        assertThat(elder.attribute(INCOME).on(JANUARY)).contains(Money.ofFen(150_000));
        assertThat(elder.attribute(INCOME).on(JULY)).contains(Money.ofFen(160_000));
        assertThat(elder.attribute(ALONE).on(JULY)).contains(true);
    }

    @Test
    void ofNobodyAreTheValuesOfTheOneBefore() {
        rows.add("ATTRIBUTE:alone", "true", JANUARY, null);
        assertThat(facts().attribute(ALONE).on(JANUARY)).contains(true);

        assertThat(facts().attribute(ALONE).entries()).isEmpty();
    }

    @Test
    void whatIsStatedOfAnotherAttributeIsPassedBy() {
        rows.add("ATTRIBUTE:veteran", "true", JANUARY, null);
        var elder = facts();

        assertThat(elder.attribute(ALONE).entries()).isEmpty();
        assertThatThrownBy(() -> elder.attribute(attribute("veteran", new AttributeType.YesNo())))
                .isInstanceOf(UndeclaredFact.class);
    }

    @Test
    void aValueThatTheTypeDoesNotHaveAnyMoreDoesNotCount() {
        rows.add("ATTRIBUTE:alone", "sometimes", JANUARY, null);
        rows.add("ATTRIBUTE:alone", "false", JULY, null);
        var elder = facts();

        assertThat(elder.attribute(ALONE).on(JANUARY)).isEmpty();
        assertThat(elder.attribute(ALONE).on(JULY)).contains(false);
    }

    @Test
    void theKindOfAStatementTellsTheAttribute() {
        assertThat(AttributeKind.of(INCOME)).isEqualTo("ATTRIBUTE:monthly-income");
        assertThat(AttributeKind.name("ATTRIBUTE:monthly-income")).isEqualTo("monthly-income");
        assertThat(AttributeKind.name("RESIDENCE")).isNull();
        assertThat(AttributeKind.isOne("RESIDENCE")).isFalse();
    }

    private ElderFacts facts() {
        var builder = ElderFacts.of(LocalDate.of(1940, 1, 1), Sex.FEMALE, Set.of());
        rows.moveTo(builder);
        return builder.build();
    }

    private static <T> Attribute<T> attribute(String name, AttributeType<T> type) {
        return new Attribute<>(name, Subject.ELDER, type, Text.of("信息项", name), new Citation("doc", "1"));
    }
}
