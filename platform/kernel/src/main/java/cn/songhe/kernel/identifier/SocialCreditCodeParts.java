package cn.songhe.kernel.identifier;

/** The parts of a credit code and both its check characters (GB 32100-2015 and GB 11714). */
final class SocialCreditCodeParts {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private SocialCreditCodeParts() {}

    static SocialCreditCode compose(String registrarAndCategory, String division, String organisation) {
        require(isOfAlphabet(registrarAndCategory, 2), "registrar and category are 2 characters of the alphabet");
        require(division.length() == 6 && TypedText.isDigits(division), "a division has 6 digits");
        require(
                isOfAlphabet(organisation, 8),
                "an organisation code has 8 characters of the alphabet before its check");
        var code = registrarAndCategory + division + organisation + organisationCheck(organisation);
        return new SocialCreditCode(code + checkCharacter(code));
    }

    /** Whether {@code text} has {@code length} characters, all of which may occur in a credit code. */
    static boolean isOfAlphabet(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    /** The 18th character, from the first 17 of {@code code}. */
    static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        // The outer remainder turns 31 - 0 back into 0.
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** The 9th character of an organisation code, from its first 8; here letters count 10–35, gaps included. */
    static char organisationCheck(String organisation) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(organisation.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : (char) ('0' + check % 11);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
