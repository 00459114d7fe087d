package cn.songhe.identity.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.apache.shiro.authc.BearerToken;

/** The token of a session: the tenant, a dot, and 256 random bits. */
public final class SessionToken extends BearerToken {

    private static final long serialVersionUID = 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A token as a caller gave it. */
    public SessionToken(String text) {
        super(text);
    }

    /** A new token of a tenant. */
    static SessionToken fresh(String tenant) {
        return new SessionToken(tenant + "." + randomText());
    }

    /** 256 random bits as text. */
    static String randomText() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The tenant that the token says it is of; empty if it has no such form. */
    public String tenant() {
        int dot = getToken().indexOf('.');
        return dot < 1 ? "" : getToken().substring(0, dot);
    }

    /** What is stored of it. */
    byte[] hash() {
        return sha256(getToken());
    }

    /**
     * The anti-forgery token that belongs to it: who can send it back has read an answer of ours, which a foreign page cannot. It
     * does not betray the session's token.
     */
    public String csrf() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256("anti-forgery " + getToken()));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
