package cn.songhe.kernel.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals personal identifiers: AES-256-GCM with a fresh nonce for the stored value, HMAC-SHA-256 for a blind index by which the same
 * value is found again within a tenant. Both keys are derived from one secret that never enters the database.
 */
public final class Sealing {

    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec cipherKey;
    private final SecretKeySpec indexKey;

    private Sealing(byte[] secret) {
        cipherKey = new SecretKeySpec(derive(secret, "songhe cipher 1"), "AES");
        indexKey = new SecretKeySpec(derive(secret, "songhe index 1"), "HmacSHA256");
    }

    /**
     * With a secret of at least 32 bytes, in hexadecimal.
     *
     * @throws IllegalArgumentException if it is shorter or not hexadecimal
     */
    public static Sealing with(String hexSecret) {
        var secret = HexFormat.of().parseHex(hexSecret.strip());
        if (secret.length < 32) {
            throw new IllegalArgumentException("the sealing secret has at least 32 bytes (64 hexadecimal digits)");
        }
        return new Sealing(secret);
    }

    /** The sealed form of a value; bound to the tenant, so that a row copied to another tenant cannot be opened. */
    public byte[] seal(String tenant, String value) {
        try {
            var nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, cipherKey, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
            cipher.updateAAD(tenant.getBytes(StandardCharsets.UTF_8));
            var text = cipher.doFinal(value.getBytes(StandardCharsets.UTF_8));
            var sealed = Arrays.copyOf(nonce, NONCE + text.length);
            System.arraycopy(text, 0, sealed, NONCE, text.length);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /**
     * The value again.
     *
     * @throws IllegalStateException if it was sealed with another secret or for another tenant, was tampered with, or is
     *     too short
     */
    public String open(String tenant, byte[] sealed) {
        if (sealed.length < NONCE + TAG) {
            throw cannotBeOpened();
        }
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, cipherKey, new GCMParameterSpec(TAG * Byte.SIZE, sealed, 0, NONCE));
            cipher.updateAAD(tenant.getBytes(StandardCharsets.UTF_8));
            return new String(cipher.doFinal(sealed, NONCE, sealed.length - NONCE), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw cannotBeOpened();
        }
    }

    /** The blind index of a value: equal for equal values of one tenant, unlinkable between tenants. */
    public byte[] index(String tenant, String value) {
        return hmac(indexKey, tenant + "\u0000" + value);
    }

    private static IllegalStateException cannotBeOpened() {
        return new IllegalStateException("a sealed value cannot be opened with this secret");
    }

    private static byte[] derive(byte[] secret, String purpose) {
        return hmac(new SecretKeySpec(secret, "HmacSHA256"), purpose);
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing", e);
        }
    }
}
