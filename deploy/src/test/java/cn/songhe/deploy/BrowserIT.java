package cn.songhe.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.deploy.demo.DemoCity;
import cn.songhe.kernel.actor.Role;
import cn.songhe.kernel.tenant.Scope;
import cn.songhe.kernel.tenant.TenantRegistry;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The interface in a real browser: every test of {@code ui/e2e} on the deployed server, in a city of its own. */
class BrowserIT extends ServerTest {

    /** A number that no other test installs: plugins are there for the whole server. */
    private static final String NEW_VERSION = "1.3.0";

    @BeforeAll
    static void aCityWithAClosedMonthAndARehearsal() throws Exception {
        var tenant = TenantRegistry.read(TestSite.home().tenants())
                .find(TestSite.ONE)
                .orElseThrow();
        Path folder = Files.createTempDirectory("demo");
        DemoCity.generate(tenant, 300, 23, LocalDate.of(2022, 5, 31)).writeTo(folder);
        for (var kind : List.of("elders", "facilities", "stays", "meals", "applications")) {
            as("clerk")
                    .upload("imports/" + kind + "?keepGood=true", folder.resolve(kind + ".csv"))
                    .orFail();
        }
        var may = CycleCommand.openAndAwait(as("clerk"), "monthly", "2022-05", "key-doors-05");
        CycleCommand.approve(as("reviewer"), may.path("id").asLong());
        RehearsalIT.rehearse(as("reviewer"), TestSite.REHEARSED);
    }

    static Client as(String login) {
        return as(TestSite.DOORS, login);
    }

    @TestFactory
    Stream<DynamicTest> inTheBrowser() throws Exception {
        var results = Path.of(System.getProperty("songhe.it.dir")).resolveSibling("browser");
        var jar = NewVersion.ofTaiyuan(Files.createTempDirectory("version"), NEW_VERSION);
        var report = new BrowserRun(results)
                .with(Map.of(
                        "SONGHE_SERVER",
                        OneServer.address().toString(),
                        "SONGHE_TENANT",
                        TestSite.DOORS,
                        "SONGHE_ACCOUNTS",
                        accounts(),
                        "SONGHE_NEW_JAR",
                        jar.toString()));
        System.out.println(report.summary());
        assertThat(report.outcomes()).as("tests in the browser").isNotEmpty();
        return report.outcomes().stream().map(BrowserIT::test);
    }

    private static DynamicTest test(BrowserReport.Outcome outcome) {
        return DynamicTest.dynamicTest(
                outcome.name(),
                () -> assertThat(outcome.faults()).as(outcome.name()).isEmpty());
    }

    /** Login and password by role, and the tenant if it is not the city, as {@code ui/e2e/people.ts} reads them. */
    private static String accounts() throws JsonProcessingException {
        var accounts = new TreeMap<String, List<String>>();
        for (var role : Role.values()) {
            var login = role.name().toLowerCase(Locale.ROOT);
            if (role != Role.OPERATOR && role.fits(TestSite.DOORS)) {
                accounts.put(login, List.of(login, TestSite.PASSWORD));
            }
        }
        accounts.put(Scope.PROVINCE, List.of(Scope.PROVINCE, TestSite.PASSWORD, Scope.PROVINCE));
        return new ObjectMapper().writeValueAsString(accounts);
    }
}
