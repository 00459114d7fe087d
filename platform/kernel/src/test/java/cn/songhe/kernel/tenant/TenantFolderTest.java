package cn.songhe.kernel.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantFolderTest {

    private static final String PROPERTIES = """
            name.zh=太原市
            name.en=Taiyuan
            division=140100
            plugin=taiyuan
            accent=#2f5d50
            """;

    private static final String DIVISIONS = """
            # an excerpt
            code,name,parent,level
            140000,山西省,,province
            140100,太原市,140000,city

            140106,迎泽区,140100,county
            140105,小店区,140100,county
            140105001,坞城街道,140105,township
            """;

    @TempDir
    private Path tenants;

    @Test
    void aCompleteFolderIsRead() throws IOException {
        var tenant = TenantFolder.read(folder("taiyuan", PROPERTIES, DIVISIONS));

        assertThat(tenant.id()).isEqualTo("taiyuan");
        assertThat(tenant.name()).isEqualTo(Text.of("太原市", "Taiyuan"));
        assertThat(tenant.division()).isEqualTo(DivisionCode.of("140100"));
        assertThat(tenant.plugin()).isEqualTo("taiyuan");
        assertThat(tenant.accent()).isEqualTo("#2f5d50");
    }

    @Test
    void theRegisterHasEveryDivisionWithItsLevel() throws IOException {
        var divisions =
                TenantFolder.read(folder("taiyuan", PROPERTIES, DIVISIONS)).divisions();

        assertThat(divisions.of(Divisions.Level.PROVINCE)).hasSize(1);
        assertThat(divisions.of(Divisions.Level.CITY)).hasSize(1);
        assertThat(divisions.of(Divisions.Level.COUNTY))
                .extracting(Divisions.Division::name)
                .containsExactly("小店区", "迎泽区");
        assertThat(divisions.find("140105001")).map(Divisions.Division::name).contains("坞城街道");
    }

    @ParameterizedTest
    @ValueSource(strings = {"140107", "14010", "140105001001", "", "小店区"})
    void whatIsNotOnTheRegisterIsNotFound(String code) throws IOException {
        var divisions =
                TenantFolder.read(folder("taiyuan", PROPERTIES, DIVISIONS)).divisions();

        assertThat(divisions.find(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name.zh", "name.en", "division", "plugin", "accent"})
    void aMissingKeyIsNamedWithItsFolder(String key) throws IOException {
        var without = folder("taiyuan", PROPERTIES.replaceAll("(?m)^" + key + "=.*$", ""), DIVISIONS);
        var blank = folder("datong", PROPERTIES.replaceAll("(?m)^" + key + "=.*$", key + "="), DIVISIONS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TenantFolder.read(without))
                .withMessageContainingAll("taiyuan", key);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TenantFolder.read(blank))
                .withMessageContainingAll("datong", key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Taiyuan", "1taiyuan", "t", "tai_yuan", "太原", "taiyuan-taiyuan-taiyuan-taiyuan1"})
    void aFolderWithABadNameIsRefusedByItsName(String name) throws IOException {
        var folder = folder(name, PROPERTIES, DIVISIONS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TenantFolder.read(folder))
                .withMessageContaining(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"province", "integrator", "login", "api", "assets"})
    void aFolderThatBearsTheNameOfADoorIsRefusedAtStart(String name) throws IOException {
        folder("taiyuan", PROPERTIES, DIVISIONS);
        folder(name, PROPERTIES, DIVISIONS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TenantRegistry.read(tenants))
                .withMessageContaining("cannot be called " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "140107",
                "140107,杏花岭区,140100",
                "140107,杏花岭区,140100,county,more",
                "14010,杏花岭区,140100,county",
                "杏花岭区,140107,140100,county",
                "140107, ,140100,county",
                "140107,杏花岭区,140100,",
                "140107,杏花岭区,140100,district"
            })
    void aMalformedDivisionIsNamedByFolderFileAndLine(String line) throws IOException {
        var folder = folder("taiyuan", PROPERTIES, DIVISIONS + line + "\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TenantFolder.read(folder))
                .withMessageContainingAll("taiyuan", "divisions.csv", "line 9");
    }

    @Test
    void aFolderWithoutDivisionsIsRefusedByItsName() throws IOException {
        var folder = folder("taiyuan", PROPERTIES, DIVISIONS);
        Files.delete(folder.resolve("divisions.csv"));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> TenantFolder.read(folder))
                .withMessageContaining("taiyuan");
    }

    @Test
    void theRegistryHasTheFoldersInOrderAndPassesOverOthers() throws IOException {
        folder("taiyuan", PROPERTIES, DIVISIONS);
        folder("shenyang", PROPERTIES, DIVISIONS);
        Files.createDirectory(tenants.resolve("notes"));
        Files.writeString(tenants.resolve("README.md"), "Tenants.");
        var registry = TenantRegistry.read(tenants);

        assertThat(registry.all()).extracting(Tenant::id).containsExactly("shenyang", "taiyuan");
        assertThat(registry.find("taiyuan")).isPresent();
        assertThat(registry.find("datong")).isEmpty();
        assertThat(registry.find(null)).isEmpty();
    }

    private Path folder(String name, String properties, String divisions) throws IOException {
        var folder = Files.createDirectories(tenants.resolve(name));
        Files.writeString(folder.resolve("tenant.properties"), properties);
        Files.writeString(folder.resolve("divisions.csv"), divisions);
        return folder;
    }
}
