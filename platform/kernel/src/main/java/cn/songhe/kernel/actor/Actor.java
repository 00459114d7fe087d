package cn.songhe.kernel.actor;

import java.util.Set;

/**
 * Who acts: an account of one tenant.
 *
 * @param tenant the tenant
 * @param account the account's number; 0 for the system itself
 * @param login the login name, as it stands in the audit trail
 * @param roles the roles
 * @param facility the facility of an operator, or {@code null}
 */
public record Actor(String tenant, long account, String login, Set<Role> roles, Long facility) {

    /** The system acting for a tenant, without a person: shards of cycles. */
    public static Actor system(String tenant) {
        return new Actor(tenant, 0, "system", Set.of(), null);
    }

    /** Whether one of the roles carries the permission. */
    public boolean may(String permission) {
        return roles.stream().anyMatch(r -> r.permissions().contains(permission));
    }
}
