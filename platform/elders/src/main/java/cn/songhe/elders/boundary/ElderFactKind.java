package cn.songhe.elders.boundary;

import cn.songhe.kernel.fact.AttributeKind;
import cn.songhe.kernel.fact.Holding;
import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Text;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;

/** What can be stated of an elder, and how statements of a kind hold beside each other. */
public enum ElderFactKind {
    /** Division of the household register 户籍地; value: a division code. */
    REGISTRATION(Fact.REGISTRATION, Holding.ONE_AT_A_TIME, "户籍地", "Household registration"),
    /** Division where the elder really lives 常住地; value: a division code. */
    RESIDENCE(Fact.RESIDENCE, Holding.ONE_AT_A_TIME, "常住地", "Residence"),
    /** A hardship or special category 困难类别; value: the category's name. */
    HARDSHIP(Fact.HARDSHIP, Holding.SEVERAL_AT_ONCE, "困难与特殊类别", "Hardship category"),
    /** Self-caring, partial care, full care 自理、介助、介护; value: 0, 1, 2. */
    ABILITY_THREE_CLASSES(Fact.ABILITY, Holding.ONE_AT_A_TIME, "自理能力(三类)", "Ability, three classes"),
    /** Level by GB/T 42195-2022; value: 0 to 4. */
    ABILITY_GBT_42195_2022(Fact.ABILITY, Holding.ONE_AT_A_TIME, "能力评估(GB/T 42195)", "Ability, GB/T 42195"),
    /** Level by MZ/T 039-2013; value: 0 to 3. */
    ABILITY_MZT_039_2013(Fact.ABILITY, Holding.ONE_AT_A_TIME, "能力评估(MZ/T 039)", "Ability, MZ/T 039"),
    /** Grade of disability for long-term care insurance; value: 0 to 5. */
    ABILITY_LONG_TERM_CARE(Fact.ABILITY, Holding.ONE_AT_A_TIME, "长期护理失能等级", "Long-term care grade"),
    /** Level by a local scale of care grades; value: 0 to 6. */
    ABILITY_LOCAL_CARE_GRADE(Fact.ABILITY, Holding.ONE_AT_A_TIME, "照护等级(地方)", "Care grade, local scale"),
    /** Death 死亡, on the first day of the statement; value: {@code yes}. */
    DEATH(Fact.LIFE, Holding.ONCE, "死亡", "Death"),
    /** Moved out of the tenant's area 迁出; value: {@code yes}. */
    DEPARTURE(Fact.LIFE, Holding.ONE_AT_A_TIME, "迁出", "Moved out"),
    /** One of the city's own facts, which its policy declares; value: as the attribute's type writes it. */
    ATTRIBUTE(null, Holding.ONE_AT_A_TIME, "本市专用信息项", "The city's own");

    private final Fact fact;
    private final Holding holding;
    private final Text title;

    ElderFactKind(Fact fact, Holding holding, String zh, String en) {
        this.fact = fact;
        this.holding = holding;
        this.title = new Text(zh, en);
    }

    /** The kind for levels of an assessment standard. */
    public static ElderFactKind ability(AbilityLevel.Standard standard) {
        return valueOf("ABILITY_" + standard.name());
    }

    /** The assessment standard, for the kinds that hold levels. */
    public AbilityLevel.Standard standard() {
        return AbilityLevel.Standard.valueOf(name().substring("ABILITY_".length()));
    }

    /** How statements of this kind hold beside each other. */
    public Holding holding() {
        return holding;
    }

    /** What it is called. */
    public Text title() {
        return title;
    }

    /** Of which fact of the SPI it is a part; {@code null} for the city's own. */
    public Fact fact() {
        return fact;
    }

    /** The kind of a statement by the name that is kept. */
    public static ElderFactKind of(String kept) {
        return AttributeKind.isOne(kept) ? ATTRIBUTE : valueOf(kept);
    }

    /** The kinds that make up the facts. */
    public static String[] namesFor(Collection<Fact> facts) {
        var wanted = facts.isEmpty() ? EnumSet.noneOf(Fact.class) : EnumSet.copyOf(facts);
        return Arrays.stream(values())
                .filter(k -> k.fact != null && wanted.contains(k.fact))
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
