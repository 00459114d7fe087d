package cn.songhe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.songhe.spi.CityPlugin;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class PluginUnderTestTest {

    private static final CityPlugin TOWN = new Town();

    @Test
    void onePluginIsOfferedNeitherNoneNorTwo() {
        assertThat(PluginUnderTest.only(List.of(TOWN))).isSameAs(TOWN);
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> PluginUnderTest.only(List.of()));
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> PluginUnderTest.only(List.of(TOWN, TOWN)));
    }

    private record Town() implements CityPlugin {

        @Override
        public DivisionCode division() {
            return DivisionCode.of("990200");
        }

        @Override
        public Text title() {
            return Text.of("小镇", "Town");
        }

        @Override
        public List<PolicyDocument> documents() {
            return List.of();
        }
    }
}
