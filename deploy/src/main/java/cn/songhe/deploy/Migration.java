package cn.songhe.deploy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Brings the tables up to date as their owner, one changelog a room, downhill. */
final class Migration {

    private static final List<String> ROOMS =
            List.of("kernel", "identity", "plugins", "elders", "facilities", "services", "finance");

    private Migration() {}

    static void run(Database database) {
        Logger.getLogger("liquibase").setLevel(Level.WARNING);
        try (var connection = database.asOwner()) {
            var settings = Map.<String, Object>of(
                    Scope.Attr.resourceAccessor.name(),
                    new ClassLoaderResourceAccessor(),
                    Scope.Attr.ui.name(),
                    new LoggerUIService(),
                    "liquibase.analytics.enabled",
                    false);
            Scope.child(settings, () -> {
                var target =
                        DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
                for (var room : ROOMS) {
                    new CommandScope(UpdateCommandStep.COMMAND_NAME)
                            .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, target)
                            .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, "db/" + room + ".sql")
                            .setOutput(java.io.OutputStream.nullOutputStream())
                            .execute();
                }
            });
        } catch (SQLException e) {
            throw new Failure("The database at " + database.url() + " refuses the owner role: " + e.getMessage());
        } catch (LiquibaseException e) {
            throw new Failure("The tables could not be brought up to date: " + e.getMessage());
        } catch (Exception e) {
            throw new Failure("The tables could not be brought up to date: " + e);
        }
    }
}
