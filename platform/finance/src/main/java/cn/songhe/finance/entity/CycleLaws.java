package cn.songhe.finance.entity;

import cn.songhe.kernel.work.DatabaseFailure;
import cn.songhe.spi.Period;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;

/** By which version of the plugin each period is decided in a cycle. Written when the cycle is opened, never changed. */
public final class CycleLaws {

    private static final String INSERT =
            "insert into cycle_law (tenant_id, cycle_id, period, plugin, plugin_version, plugin_sha256) values (?, ?, ?, ?, ?, ?)";

    private static final String QUERY =
            "select period, plugin, plugin_version, plugin_sha256 from cycle_law where tenant_id = ? and cycle_id = ?";

    private CycleLaws() {}

    /** Keeps them. */
    public static void write(Connection connection, String tenant, long cycle, SortedMap<Period, Cycle.Law> laws) {
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var entry : laws.entrySet()) {
                insert.setString(1, tenant);
                insert.setLong(2, cycle);
                insert.setString(3, entry.getKey().toString());
                insert.setString(4, entry.getValue().plugin());
                insert.setString(5, entry.getValue().version());
                insert.setString(6, entry.getValue().sha256());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Those kept for a cycle; none for a cycle that decided every period by its own version. */
    public static SortedMap<Period, Cycle.Law> read(Connection connection, String tenant, long cycle) {
        try (var query = connection.prepareStatement(QUERY)) {
            query.setString(1, tenant);
            query.setLong(2, cycle);
            var laws = new TreeMap<Period, Cycle.Law>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    laws.put(
                            Period.parse(row.getString(1)),
                            new Cycle.Law(row.getString(2), row.getString(3), row.getString(4)));
                }
            }
            return laws;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
