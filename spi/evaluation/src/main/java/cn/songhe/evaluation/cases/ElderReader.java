package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.Meal;
import cn.songhe.spi.Sex;
import cn.songhe.spi.Stay;
import cn.songhe.spi.Subject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/** Reads the facts of an elder. The sex is female unless said otherwise. */
final class ElderReader {

    private final DeclaredFacts facts;
    private final FacilityRefs facilities;
    private final LocalDate birth;
    private final ElderFacts.Builder elder;

    private static final String[] KEYS = {
        "birth",
        "sex",
        "died",
        "movedOut",
        "registered",
        "resided",
        "hardship",
        "ability",
        "stays",
        "meals",
        "services",
        "applications",
        "attributes",
        "state"
    };

    /** A member of a household has a number besides. */
    static ElderFacts member(DeclaredFacts facts, FacilityRefs facilities) {
        facts.node().only(Stream.concat(Stream.of("id"), Stream.of(KEYS)).toArray(String[]::new));
        return new ElderReader(facts, facilities).read();
    }

    static ElderFacts read(DeclaredFacts facts, FacilityRefs facilities) {
        facts.node().only(KEYS);
        return new ElderReader(facts, facilities).read();
    }

    private ElderReader(DeclaredFacts facts, FacilityRefs facilities) {
        this.facts = facts;
        this.facilities = facilities;
        var node = facts.node();
        this.birth = node.required("birth").date();
        var sex = node.optional("sex").map(n -> n.word(Sex.class)).orElse(Sex.FEMALE);
        this.elder = ElderFacts.of(birth, sex, facts.declared().facts());
    }

    private ElderFacts read() {
        facts.optional(Fact.LIFE, "died").map(YamlNode::date).ifPresent(elder::died);
        facts.optional(Fact.LIFE, "movedOut").map(YamlNode::date).ifPresent(elder::movedOut);
        readDivisions();
        readStates();
        facts.list(Fact.STAYS, "stays").stream()
                .map(this::stay)
                .sorted(Comparator.comparing(Stay::from))
                .forEach(elder::stayed);
        facts.list(Fact.MEALS, "meals").stream()
                .map(this::meal)
                .sorted(mealOrder())
                .forEach(elder::ate);
        Entries.services(facts.list(Fact.SERVICES, "services"), facilities).forEach(elder::served);
        facts.list(Fact.APPLICATIONS, "applications").stream()
                .map(Entries::application)
                .forEach(elder::applied);
        OwnFacts.read(facts, Subject.ELDER, elder);
        return elder.build();
    }

    private void readDivisions() {
        facts.optional(Fact.REGISTRATION, "registered")
                .ifPresent(n -> DatedReader.divisions(n, birth).forEach(elder::registered));
        facts.optional(Fact.RESIDENCE, "resided")
                .ifPresent(n -> DatedReader.divisions(n, birth).forEach(elder::resided));
    }

    private void readStates() {
        DatedReader.read(facts.list(Fact.HARDSHIP, "hardship"), ElderReader::category)
                .forEach(elder::inCategory);
        DatedReader.read(facts.list(Fact.ABILITY, "ability"), ElderReader::level)
                .forEach(elder::assessed);
    }

    private static HardshipCategory category(YamlNode node) {
        return node.only("category", "from", "through").required("category").word(HardshipCategory.class);
    }

    private static AbilityLevel level(YamlNode node) {
        node.only("standard", "level", "from", "through");
        var standard = node.optional("standard")
                .map(n -> n.word(AbilityLevel.Standard.class))
                .orElse(AbilityLevel.Standard.THREE_CLASSES);
        var level = node.required("level");
        return standard == AbilityLevel.Standard.THREE_CLASSES ? careClass(level) : numbered(standard, level);
    }

    private static AbilityLevel careClass(YamlNode level) {
        return switch (level.text()) {
            case "self-care" -> AbilityLevel.SELF_CARE;
            case "partial-care" -> AbilityLevel.PARTIAL_CARE;
            case "full-care" -> AbilityLevel.FULL_CARE;
            default -> throw level.fault("应为自理、介助或介护", "expected self-care, partial-care or full-care");
        };
    }

    private static AbilityLevel numbered(AbilityLevel.Standard standard, YamlNode level) {
        try {
            return new AbilityLevel(standard, Math.toIntExact(level.wholeNumber()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw level.fault("该标准没有这一等级", "there is no such level in the standard");
        }
    }

    private Stay stay(YamlNode node) {
        node.only("facility", "from", "through");
        var dates = DatedReader.dated(node, "stay");
        return new Stay(facilities.of(node.required("facility")), dates.from(), dates.through());
    }

    private Meal meal(YamlNode node) {
        node.only("day", "sitting", "canteen");
        var sitting = node.required("sitting");
        if (sitting.wholeNumber() < 1 || sitting.wholeNumber() > 3) {
            throw sitting.fault("餐次应为1至3", "a sitting is 1, 2 or 3");
        }
        return new Meal(
                node.required("day").date(), (int) sitting.wholeNumber(), facilities.of(node.required("canteen")));
    }

    private static Comparator<Meal> mealOrder() {
        return Comparator.comparing(Meal::day)
                .thenComparing(Meal::sitting)
                .thenComparing(meal -> meal.canteen().id());
    }
}
