package cn.songhe.kernel.work;

import cn.songhe.kernel.actor.Actor;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;

/** One unit of work: a transaction that sees one tenant's rows. Entities and plain SQL share its connection. */
public final class Work {

    private final Actor actor;
    private final EntityManager entities;
    private final Connection connection;
    private Instant learned;

    Work(Actor actor, EntityManager entities, Connection connection) {
        this.actor = actor;
        this.entities = entities;
        this.connection = connection;
    }

    /** Who acts. */
    public Actor actor() {
        return actor;
    }

    /** The tenant whose rows are visible. */
    public String tenant() {
        return actor.tenant();
    }

    /** The entities of the tenant. */
    public EntityManager entities() {
        return entities;
    }

    /** The connection of the transaction, for plain SQL; do not close it. */
    public Connection connection() {
        return connection;
    }

    /**
     * The moment at which what this unit of work writes becomes known. The first call waits until no cycle of the tenant is being
     * opened and holds off any opening until the transaction ends, so that a cycle's moment of knowledge cuts cleanly between
     * units of work.
     */
    public Instant learn() {
        if (learned == null) {
            learned = Knowledge.enter(connection, tenant());
        }
        return learned;
    }

    /**
     * Holds off other writers about the same subjects until the transaction ends; to be called before what is held about them is
     * read. The rows are taken in order of their numbers.
     *
     * @param table the table of the subjects, {@code elder} or {@code facility}
     */
    public void holdOffOthers(String table, Collection<Long> subjects) {
        learn();
        if (subjects.isEmpty()) {
            return;
        }
        var text = "select id from " + table + " where tenant_id = ? and id = any (?) order by id for no key update";
        try (var lock = connection.prepareStatement(text)) {
            lock.setString(1, tenant());
            lock.setArray(2, connection.createArrayOf("int8", subjects.toArray()));
            lock.execute();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** The moment of knowledge for something that must see every finished unit of work, and none that is unfinished. */
    public Instant cutKnowledge() {
        return Knowledge.cut(connection, tenant());
    }

    /** The database's clock, the one clock of all nodes. */
    public Instant now() {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
