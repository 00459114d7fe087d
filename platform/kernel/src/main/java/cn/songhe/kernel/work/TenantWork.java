package cn.songhe.kernel.work;

import cn.songhe.kernel.actor.Actor;
import cn.songhe.kernel.actor.CurrentActor;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/** Opens units of work. Whatever reads or writes rows goes through here, so that no statement runs without a tenant. */
@ApplicationScoped
public class TenantWork {

    private static final String SCOPE = "select set_config('songhe.tenant', ?, true)";

    @PersistenceUnit(unitName = "songhe")
    private EntityManagerFactory factory;

    @Resource(lookup = "java:app/jdbc/songhe")
    private DataSource dataSource;

    @Resource
    private UserTransaction transaction;

    @Inject
    private CurrentActor currentActor;

    private final ThreadLocal<Work> open = new ThreadLocal<>();

    /** Runs a step for the actor of the request; joins the unit of work that is open, if one is. */
    public <T> T call(Function<Work, T> step) {
        return callAs(currentActor.get(), step);
    }

    /** Runs a step for the actor of the request. */
    public void run(Consumer<Work> step) {
        call(work -> {
            step.accept(work);
            return null;
        });
    }

    /** Runs a step for the given actor; joins the unit of work that is open, if one is. */
    public <T> T callAs(Actor actor, Function<Work, T> step) {
        var outer = open.get();
        if (outer != null) {
            if (!outer.actor().equals(actor)) {
                throw new IllegalStateException("a unit of work has one actor");
            }
            return step.apply(outer);
        }
        return begin(actor, step);
    }

    private <T> T begin(Actor actor, Function<Work, T> step) {
        boolean committed = false;
        try {
            transaction.begin();
            try (var connection = scoped(actor.tenant())) {
                var entities = entities(actor.tenant());
                try {
                    open.set(new Work(actor, entities, connection));
                    T result = step.apply(open.get());
                    entities.flush();
                    transaction.commit();
                    committed = true;
                    return result;
                } finally {
                    open.remove();
                    entities.close();
                }
            } finally {
                if (!committed && transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the transaction could not be ended", e);
        }
    }

    private EntityManager entities(String tenant) {
        var entities = factory.createEntityManager(Map.of("eclipselink.tenant-id", tenant));
        entities.joinTransaction();
        return entities;
    }

    private Connection scoped(String tenant) throws SQLException {
        var connection = dataSource.getConnection();
        try (var statement = connection.prepareStatement(SCOPE)) {
            statement.setString(1, tenant);
            statement.execute();
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
