package cn.songhe.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.songhe.kernel.table.TableReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCityTest {

    private static final List<String> NAMES = List.of("elders", "facilities", "stays", "meals", "applications");

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        var city = Cities.taiyuan(1500);
        var again = Cities.taiyuan(1500);

        for (int i = 0; i < NAMES.size(); i++) {
            var bytes = bytes(city.tables().get(i));
            assertThat(bytes).isEqualTo(bytes(again.tables().get(i)));
            assertThat(bytes).isEqualTo(bytes(city.tables().get(i)));
        }
    }

    @Test
    void anotherSeedGivesOtherPeople() {
        var tenant = Cities.tenant("taiyuan");
        var one = DemoCity.generate(tenant, 300, 1, Cities.AS_OF);
        var other = DemoCity.generate(tenant, 300, 2, Cities.AS_OF);

        assertThat(Cities.column(one.elders(), "id_number"))
                .isNotEqualTo(Cities.column(other.elders(), "id_number").toList());
    }

    @Test
    void eachTableBecomesAFileThatTheImportCanRead(@TempDir Path directory) throws IOException {
        Cities.taiyuan(300).writeTo(directory.resolve("new"));

        for (var table : Cities.taiyuan(300).tables()) {
            var file = directory.resolve("new").resolve(table.fileName());
            try (var reader = TableReader.open(Files.newInputStream(file), table.fileName())) {
                assertThat(reader.columns()).isEqualTo(table.columns());
                assertThat(reader).hasSize((int) table.rows().count());
            }
        }
    }

    @Test
    void theTablesComeInTheOrderOfTheirImport() {
        assertThat(Cities.taiyuan(300).tables()).extracting(DemoTable::kind).isEqualTo(NAMES);
    }

    @Test
    void eachRowHasACellForEachColumn() {
        for (var table : Cities.taiyuan(2000).tables()) {
            assertThat(table.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
        }
    }

    @Test
    void aSingleElderIsACity() {
        assertThat(Cities.taiyuan(1).people()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> Cities.taiyuan(0));
    }

    @Test
    void aMillionEldersAreWrittenWithoutKeepingThem() {
        var table = Cities.taiyuan(1_000_000).elders();

        assertThat(table.rows().skip(900_000).findFirst()).isPresent();
    }

    private static byte[] bytes(DemoTable table) throws IOException {
        var out = new ByteArrayOutputStream();
        table.writeTo(out);
        return out.toByteArray();
    }
}
