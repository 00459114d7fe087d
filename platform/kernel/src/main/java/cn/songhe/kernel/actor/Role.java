package cn.songhe.kernel.actor;

import cn.songhe.kernel.tenant.Scope;
import java.util.Set;

/** What a member of staff is 角色, and by that what they may do. Permissions are written room:action. */
public enum Role {
    /** District clerk 经办: records facts, imports, opens cycles, proposes which version of the policy holds. */
    CLERK(
            "elders:read",
            "elders:write",
            "elders:reveal",
            "facilities:read",
            "facilities:write",
            "services:read",
            "services:write",
            "cycles:read",
            "cycles:open",
            "lines:read",
            "policy:read",
            "policy:propose",
            "plugins:read"),
    /** Reviewer 审核: confirms applications, approves or returns cycles, decides which version of the policy holds. */
    REVIEWER(
            "elders:read",
            "elders:reveal",
            "facilities:read",
            "services:read",
            "services:confirm",
            "cycles:read",
            "cycles:approve",
            "lines:read",
            "policy:read",
            "policy:override",
            "policy:propose",
            "policy:activate",
            "plugins:read",
            "plugins:rehearse"),
    /** Finance 财务: reads amounts, approves. */
    FINANCE("cycles:read", "cycles:approve", "lines:read", "facilities:read", "policy:read"),
    /** Facility operator 机构: the stays and meals of their own facility. */
    OPERATOR("own-facility:read", "own-facility:write", "policy:read"),
    /** Auditor 审计: reads everything, changes nothing. */
    AUDITOR(
            "elders:read",
            "facilities:read",
            "services:read",
            "cycles:read",
            "lines:read",
            "policy:read",
            "plugins:read",
            "audit:read"),
    /** Oversight 监管: totals only, never a person. */
    OVERSIGHT("cycles:read", "policy:read"),
    /** Integrator 集成商: installs plugins, reads and rehearses their law, never a person; what is in force is not theirs to say. */
    INTEGRATOR("policy:read", "plugins:read", "plugins:install", "plugins:rehearse"),
    /** Province 省级: what the cities add up to, side by side; of no city, and never a person. */
    PROVINCE("province:read");

    private final Set<String> permissions;

    Role(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** The permissions of the role. */
    public Set<String> permissions() {
        return permissions;
    }

    /** Whether an account of the scope can have the role: that of the province is for the province alone, all others for cities. */
    public boolean fits(String scope) {
        return (this == PROVINCE) == scope.equals(Scope.PROVINCE);
    }
}
