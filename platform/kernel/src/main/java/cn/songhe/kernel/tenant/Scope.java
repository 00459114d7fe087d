package cn.songhe.kernel.tenant;

import java.util.Set;

/** First parts of addresses that no city may bear, and the one among them that has accounts: the province. */
public final class Scope {

    /**
     * The province 省级: its accounts and sessions carry this where a city's carry the city. No row of a city does, so that row security
     * shows its accounts nothing of any.
     */
    public static final String PROVINCE = "province";

    private static final Set<String> RESERVED = Set.of(
            PROVINCE,
            "integrator",
            "login",
            "api",
            "assets",
            "openapi",
            "problem",
            "metrics",
            "health",
            "tenants",
            "ready",
            "compare",
            "policy-matrix");

    private Scope() {}

    /** Whether the platform itself answers at this first part of an address. */
    static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }
}
