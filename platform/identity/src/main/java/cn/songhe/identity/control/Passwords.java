package cn.songhe.identity.control;

import org.apache.shiro.authc.credential.DefaultPasswordService;

/** Hashes and checks passwords with Argon2id. */
public final class Passwords {

    /** The shortest password. */
    public static final int SHORTEST = 10;

    private static final DefaultPasswordService SERVICE = new DefaultPasswordService();

    private Passwords() {}

    /**
     * The hash of a password, with algorithm, salt and cost.
     *
     * @throws IllegalArgumentException if it is shorter than {@link #SHORTEST}
     */
    public static String hash(String password) {
        if (password == null || password.length() < SHORTEST) {
            throw new IllegalArgumentException("a password has at least " + SHORTEST + " characters");
        }
        return SERVICE.encryptPassword(password);
    }

    static boolean matches(Object given, String hash) {
        return SERVICE.passwordsMatch(given, hash);
    }
}
