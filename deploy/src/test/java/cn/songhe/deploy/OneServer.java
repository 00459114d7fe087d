package cn.songhe.deploy;

import java.net.URI;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** One database and one deployment for all test classes: a start of the server takes longer than most tests. */
public final class OneServer implements LoadableExtension {

    private static volatile URI address;

    /** Where the deployed application answers. */
    static URI address() {
        return address;
    }

    @Override
    public void register(ExtensionBuilder builder) {
        System.setProperty("payara.cmdOptions", TestSite.get().serverOptions());
        builder.observer(Deployment.class);
    }

    /** Lets the first deployment pass, and keeps it until the tests are over. */
    public static final class Deployment {

        @Inject
        private Instance<ProtocolMetaData> metaData;

        /** Deploys once. */
        public void deploy(@Observes EventContext<DeployManagedDeployments> context) {
            if (address == null) {
                context.proceed();
            }
        }

        /** Keeps what is deployed. */
        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {
            // the server goes down with the tests' virtual machine
        }

        /** Notes where it answers: on the loopback interface, whatever the container believes. */
        public void deployed(@Observes AfterDeploy event) {
            var http = metaData.get().getContexts(HTTPContext.class).iterator().next();
            address = URI.create("http://127.0.0.1:" + http.getPort());
        }
    }
}
