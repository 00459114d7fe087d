package cn.songhe.kernel.identifier;

/**
 * A unified social credit code 统一社会信用代码, GB 32100-2015: registrar and category, 6 digits of a division, the 9
 * characters of an organisation code 主体标识码 (GB 11714) and a check character by MOD 31, which detects every
 * substitution of one character. The letters I, O, S, V and Z are not used.
 */
public final class SocialCreditCode {

    private final String value;

    SocialCreditCode(String value) {
        this.value = value;
    }

    /**
     * Reads a code that a person gave. Spaces around it are ignored; full-width and lower-case characters are taken.
     *
     * <p>Refusals are {@code credit-code.missing}, {@code credit-code.length}, {@code credit-code.character},
     * {@code credit-code.division}, {@code credit-code.check-character} and {@code credit-code.organisation} (the
     * organisation code in it fails its own check).
     *
     * @param text may be null, which reads as empty
     */
    public static Reading<SocialCreditCode> read(String text) {
        return SocialCreditCodeReading.read(text);
    }

    /**
     * The code of these parts.
     *
     * @param registrarAndCategory 2 characters, such as {@code 52}
     * @param division 6 digits
     * @param organisation the first 8 characters of the organisation code, without its check character
     * @throws IllegalArgumentException if a part has another form
     */
    public static SocialCreditCode compose(String registrarAndCategory, String division, String organisation) {
        return SocialCreditCodeParts.compose(registrarAndCategory, division, organisation);
    }

    /** The 18 characters, digits and upper-case letters. */
    public String value() {
        return value;
    }

    /** The authority that registered the organisation. */
    public Registrar registrar() {
        return Registrar.of(value);
    }

    /** What kind of organisation it is. */
    public OrganisationCategory category() {
        return OrganisationCategory.of(value);
    }

    /** The six digits of the division whose authority registered it, under the code of that day. */
    public String division() {
        return value.substring(2, 8);
    }

    /** The organisation code of GB 11714, 9 characters with its check character and without a hyphen. */
    public String organisationCode() {
        return value.substring(8, 17);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SocialCreditCode code && code.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The 18 characters: a credit code is public. */
    @Override
    public String toString() {
        return value;
    }
}
