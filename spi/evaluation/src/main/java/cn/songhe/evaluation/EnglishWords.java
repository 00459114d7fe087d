package cn.songhe.evaluation;

import cn.songhe.spi.Award;
import cn.songhe.spi.Fact;
import cn.songhe.spi.PolicyDocument.LegalStatus;
import java.util.Map;
import java.util.Optional;

/** English words that are not simply the names of their constants. */
final class EnglishWords {

    private static final Map<Enum<?>, String> WORDS = Map.of(
            Award.Form.VOUCHER, "vouchers",
            LegalStatus.DRAFT, "draft for comment, not in force",
            LegalStatus.TRIAL, "in force for trial",
            Fact.LIFE, "death and departure",
            Fact.STAYS, "stays in facilities",
            Fact.CLASSES, "classes of a nursery",
            Fact.MEMBERS, "members of the household");

    private EnglishWords() {}

    static Optional<String> of(Enum<?> word) {
        return Optional.ofNullable(WORDS.get(word));
    }
}
