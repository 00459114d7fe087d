package cn.songhe.kernel.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.secret.Sealing;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PageKeyTest {

    private static final Sealing SEALING = Sealing.with("ab".repeat(32));

    @Property(tries = 200)
    void whatIsGivenAsNextIsReadAgainWhateverStandsInIt(@ForAll String value, @ForAll long id) {
        var valid = value.codePoints().allMatch(c -> c < 0xd800 || c > 0xdfff);
        if (valid) {
            var key = new PageKey("name", value, id);
            assertThat(PageKey.open(SEALING, "one", "name", key.seal(SEALING, "one")))
                    .isEqualTo(key);
        }
    }

    @Test
    void itShowsNothingOfWhatStandsInIt() {
        assertThat(new PageKey("name", "zhang", 77).seal(SEALING, "one")).doesNotContain("zhang", "77", "name");
    }

    @Test
    void itIsRefusedInAnotherOrderByAnotherTenantAndWhenItIsMadeUp() {
        var sealed = new PageKey("name", "zhang", 77).seal(SEALING, "one");
        assertThatThrownBy(() -> PageKey.open(SEALING, "one", "birth", sealed)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> PageKey.open(SEALING, "two", "name", sealed)).isInstanceOf(Problem.class);
        for (var text : new String[] {"x", "77", "%", sealed.substring(1), "A".repeat(80)}) {
            assertThatThrownBy(() -> PageKey.open(SEALING, "one", "name", text))
                    .as(text)
                    .isInstanceOf(Problem.class);
        }
    }

    @Test
    void withoutOneTheListBeginsAtItsBeginning() {
        assertThat(PageKey.open(SEALING, "one", "name", null)).isNull();
        assertThat(PageKey.open(SEALING, "one", "name", "")).isNull();
    }

    @Test
    void aTotalBeyondWhatIsCountedSaysSo() {
        assertThat(Total.of(7)).isEqualTo(new Total(7, true));
        assertThat(Total.of(Total.MOST)).isEqualTo(new Total(Total.MOST, true));
        assertThat(Total.of(Total.MOST + 1L)).isEqualTo(new Total(Total.MOST, false));
    }
}
