package cn.songhe.plugins.entity;

import cn.songhe.kernel.work.DatabaseFailure;
import cn.songhe.kernel.work.Work;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the tenant installed over the API, within one unit of work. */
public final class Installs {

    private static final String COLUMNS = "select plugin, version, sha256, installed_by, installed_at, verdict";

    private final Work work;

    private Installs(Work work) {
        this.work = work;
    }

    /** The installations as the unit of work sees them. */
    public static Installs in(Work work) {
        return new Installs(work);
    }

    /**
     * One of them.
     *
     * @param sha256 the digest of the jar
     * @param verdict what the examination before it found, as JSON
     */
    public record Install(String plugin, String version, String sha256, String by, Instant at, String verdict) {}

    /** All of them. */
    public List<Install> all() {
        return read(COLUMNS + " from plugin_install where tenant_id = ?");
    }

    /** The one of this version. */
    public Optional<Install> find(String plugin, String version) {
        return read(
                        COLUMNS + " from plugin_install where tenant_id = ? and plugin = ? and version = ?",
                        plugin,
                        version)
                .stream()
                .findFirst();
    }

    /** Keeps who installed what, and what was found; whether it was not kept before. */
    public boolean keep(String plugin, String version, String sha256, String verdict) {
        var insert = "insert into plugin_install (tenant_id, plugin, version, sha256, installed_by, verdict)"
                + " values (?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing";
        try (var statement = work.connection().prepareStatement(insert)) {
            statement.setString(1, work.tenant());
            statement.setString(2, plugin);
            statement.setString(3, version);
            statement.setString(4, sha256);
            statement.setString(5, work.actor().login());
            statement.setString(6, verdict);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private List<Install> read(String query, String... values) {
        try (var statement = work.connection().prepareStatement(query)) {
            statement.setString(1, work.tenant());
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 2, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<Install>();
                while (rows.next()) {
                    found.add(install(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static Install install(ResultSet row) throws SQLException {
        return new Install(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6));
    }
}
