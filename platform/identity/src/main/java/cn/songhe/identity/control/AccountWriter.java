package cn.songhe.identity.control;

import cn.songhe.kernel.actor.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes accounts from outside the server: the first ones of a tenant, and new passwords. */
public final class AccountWriter {

    private static final String UPSERT = """
            insert into account (tenant_id, id, login, password_hash, roles, facility_id)
            values (?, nextval('account_seq'), ?, ?, ?, ?)
            on conflict (tenant_id, login) do update
              set password_hash = excluded.password_hash, roles = excluded.roles, facility_id = excluded.facility_id, active = true,
                  failed_attempts = 0, locked_until = null""";

    /** Whoever knew the old password is out. */
    private static final String END_SESSIONS = """
            delete from session s using account a
            where s.tenant_id = ? and a.tenant_id = s.tenant_id and a.id = s.account_id and a.login = ?""";

    private AccountWriter() {}

    /**
     * Creates an account, or gives an existing one a new password and roles and ends its sessions. The connection's transaction has named the tenant.
     *
     * @param tenant the tenant, or {@code province}
     * @param facility the facility of an operator, or {@code null}
     * @throws IllegalArgumentException if a role is not for the tenant, or an operator's facility is missing
     */
    public static void write(
            Connection connection, String tenant, String login, String password, Set<Role> roles, Long facility)
            throws SQLException {
        roles.stream().filter(role -> !role.fits(tenant)).findFirst().ifPresent(role -> {
            throw new IllegalArgumentException(misplaced(role, tenant));
        });
        if (roles.contains(Role.OPERATOR) && facility == null) {
            throw new IllegalArgumentException("an operator's account names its facility");
        }
        try (var upsert = connection.prepareStatement(UPSERT);
                var end = connection.prepareStatement(END_SESSIONS)) {
            upsert.setString(1, tenant);
            upsert.setString(2, login);
            upsert.setString(3, Passwords.hash(password));
            upsert.setString(4, roles.stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
            upsert.setObject(5, facility, java.sql.Types.BIGINT);
            upsert.executeUpdate();
            end.setString(1, tenant);
            end.setString(2, login);
            end.executeUpdate();
        }
    }

    private static String misplaced(Role role, String tenant) {
        return role == Role.PROVINCE
                ? "the role province is for accounts of the province (--tenant province), not for those of " + tenant
                : "the role " + role.name().toLowerCase(Locale.ROOT)
                        + " is for accounts of a city; the province's have the role province alone";
    }
}
