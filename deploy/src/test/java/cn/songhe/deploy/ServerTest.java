package cn.songhe.deploy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that speak to the deployed application over HTTP. */
@ExtendWith(ArquillianExtension.class)
abstract class ServerTest {

    /** What Maven built, as it is. */
    @Deployment(testable = false)
    public static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(TestSite.home().war().toFile())
                .as(WebArchive.class);
    }

    static Client anonymous(String tenant) {
        return new Client(OneServer.address(), tenant);
    }

    static Client as(String login) {
        return as(TestSite.ONE, login);
    }

    static Client as(String tenant, String login) {
        return anonymous(tenant).logIn(login, TestSite.PASSWORD);
    }

    /** Imports rows, the first of them the head, as CSV. */
    static Client.Answer importRows(Client client, String kind, boolean keepGood, String... rows) throws Exception {
        Path file = Files.createTempFile("import", ".csv");
        Files.write(file, List.of(rows));
        try {
            return client.upload("imports/" + kind + "?keepGood=" + keepGood, file);
        } finally {
            Files.delete(file);
        }
    }
}
