package cn.songhe.evaluation.services;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.yaml.Faults;
import cn.songhe.evaluation.yaml.YamlFault;
import cn.songhe.spi.Citation;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceBookTest {

    private static final String ITEM = "{id: L1, title: {zh: 助餐, en: Meals}, category: care,"
            + " beneficiaries: {zh: 老年人, en: elders}, content: {zh: 送餐, en: meals at home}, clause: 一}";

    private static final String LIST = """
            list: LIST
            title: {zh: 清单, en: List}
            editions:
              - {from: 2020-01-01, through: 2020-12-31, edition: {zh: 一版, en: First}, document: D-1, items: [%s]}
              - {from: 2022-01-01, edition: {zh: 二版, en: Second}, document: D-2, items: [%s]}
            """.formatted(ITEM, ITEM.replace("meals at home", "meals anywhere"));

    @Test
    void theEditionInForceOnADayGivesItsWording() {
        var book = read(LIST);
        assertThat(content(book, LocalDate.of(2020, 1, 1))).isEqualTo("meals at home");
        assertThat(content(book, LocalDate.of(2020, 12, 31))).isEqualTo("meals at home");
        assertThat(content(book, LocalDate.of(2022, 1, 1))).isEqualTo("meals anywhere");
    }

    @Test
    void beforeTheFirstEditionAndBetweenTwoThereIsNone() {
        var book = read(LIST);
        assertThat(book.item("L1", LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(book.item("L1", LocalDate.of(2021, 6, 1))).isEmpty();
        assertThat(book.list("LIST").orElseThrow().editionOn(LocalDate.of(2021, 1, 1)))
                .isEmpty();
    }

    @Test
    void withoutADayTheLatestEditionSpeaks() {
        var item = read(LIST).item("L1").orElseThrow();
        assertThat(item.citation()).isEqualTo(new Citation("D-2", "一"));
        assertThat(item.category()).isEqualTo(Category.CARE);
        assertThat(item.label()).isEmpty();
        assertThat(item.available()).isTrue();
    }

    @Test
    void everythingThatMayStandThereIsRead() {
        var item = read("""
                list: L
                title: {zh: 清单, en: List}
                editions:
                  - from: 2020-01-01
                    edition: {zh: 版, en: Edition}
                    document: D
                    items:
                      - id: X
                        title: {zh: 甲, en: A}
                        category: social-insurance
                        label: {zh: 兜底, en: safety net}
                        beneficiaries: {zh: 众, en: all}
                        content: {zh: 内, en: content}
                        standard: {zh: 标, en: standard}
                        supply: {zh: 供, en: supply}
                        payer: {zh: 财, en: payer}
                        department: {zh: 民政, en: civil affairs}
                        formula: F
                        clause: 二
                """).item("X").orElseThrow();
        assertThat(item.payer()).contains(Text.of("财", "payer"));
        assertThat(item.department()).contains(Text.of("民政", "civil affairs"));
        assertThat(item.formula()).contains("F");
    }

    @Test
    void anItemOfWhichThereIsNoCopyNeedsNoWording() {
        var book = read(list("{id: X, title: {zh: 甲, en: A}, category: other, clause: 附件, available: false}"));
        assertThat(book.item("X").orElseThrow().available()).isFalse();
        assertThat(book.item("X").orElseThrow().content()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{id: X, title: {zh: 甲, en: A}, category: care, content: {zh: 内, en: c}, clause: 一} | .items[0]",
                "{id: X, title: {zh: 甲, en: A}, category: help, clause: 一, available: false} | .items[0].category",
                "{id: X, title: {zh: 甲, en: A}, category: care, clause: 一, available: no way} | .items[0].available",
                "{id: X, title: {zh: 甲, en: A}, category: care, clause: 一, available: false, price: 1} | .items[0].price",
                "{id: X, title: {zh: 甲}, category: care, clause: 一, available: false} | .items[0].title",
                "{id: X, title: {zh: 甲, en: A}, category: care, available: false} | .items[0]"
            })
    void whatIsNotExpectedInAnItemIsAFault(String item, String key) {
        assertThat(fault(list(item)).key()).isEqualTo("editions[0]" + key);
    }

    @Test
    void editionsFollowOneAnotherWithoutOverlap() {
        assertThat(fault(LIST.replace("2022-01-01", "2020-12-31")).key()).isEqualTo("editions[1].from");
        assertThat(fault(LIST.replace("through: 2020-12-31", "through: 2019-12-31"))
                        .key())
                .isEqualTo("editions[0].through");
        assertThat(fault("{list: L, title: {zh: 清, en: L}, editions: []}").key())
                .isEqualTo("editions");
    }

    @Test
    void anIdStandsOnceInAnEditionAndInOneListOnly() {
        var item = "{id: X, title: {zh: 甲, en: A}, category: care, clause: 一, available: false}";
        assertThat(fault(list(item + ", " + item)).key()).isEqualTo("editions[0].items[1].id");
        var faults = new Faults();
        ServiceBook.read(Map.of("a.yaml", list(item), "b.yaml", list(item).replace("list: L", "list: M")), faults);
        assertThat(faults.found())
                .singleElement()
                .satisfies(f -> assertThat(f.key()).isEqualTo("editions[0].items[0].id"));
    }

    private static String list(String items) {
        return "{list: L, title: {zh: 清单, en: List}, editions: [{from: 2020-01-01, edition: {zh: 版, en: Edition},"
                + " document: D, items: [" + items + "]}]}";
    }

    private static String content(ServiceBook book, LocalDate day) {
        return book.item("L1", day).orElseThrow().content().orElseThrow().en();
    }

    private static ServiceBook read(String yaml) {
        var faults = new Faults();
        var book = ServiceBook.read(Map.of("services/s.yaml", yaml), faults);
        assertThat(faults.found()).isEmpty();
        return book;
    }

    private static YamlFault fault(String yaml) {
        var faults = new Faults();
        ServiceBook.read(Map.of("services/s.yaml", yaml), faults);
        assertThat(faults.found()).hasSize(1);
        return faults.found().get(0);
    }
}
