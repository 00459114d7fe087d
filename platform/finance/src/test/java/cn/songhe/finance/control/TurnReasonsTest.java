package cn.songhe.finance.control;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.finance.entity.ChangedLine;
import cn.songhe.finance.entity.Line;
import cn.songhe.finance.entity.LineChange;
import cn.songhe.finance.entity.SubjectKind;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Period;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TurnReasonsTest {

    private static final CycleContext JUNE = Town.context(
            Town.policy(
                    TownFormula.named("T-HARDSHIP").reading(Fact.HARDSHIP),
                    TownFormula.named("T-BED").reading(Fact.STAYS, Fact.ABILITY),
                    TownFormula.named("T-MEAL").reading(Fact.MEALS, Fact.RESIDENCE),
                    TownFormula.named("T-AGE").reading(Fact.LIFE)),
            "2022-06",
            "2022-05");

    private static String reason(String formula, String... turns) {
        SortedSet<String> turned = new TreeSet<>(List.of(turns));
        var key = new Line.Key(7, formula, Period.parse("2022-06"), 0);
        var line = new ChangedLine(SubjectKind.ELDER, key, LineChange.MORE, "", 200, 100);
        return new TurnReasons(JUNE, SubjectKind.ELDER, Map.of(7L, turned)).of(line);
    }

    @Test
    void anotherAmountIsPutDownToWhatBeganOrEndedAsFarAsTheFormulaReadsIt() {
        assertThat(reason("T-HARDSHIP", "HARDSHIP", "STAY", "RESIDENCE")).isEqualTo("HARDSHIP");
        assertThat(reason("T-BED", "ABILITY_THREE_CLASSES", "HARDSHIP", "STAY"))
                .isEqualTo("ABILITY_THREE_CLASSES,STAY");
    }

    @Test
    void whereNothingBeganOrEndedWhatIsCountedInEveryPeriodSays() {
        assertThat(reason("T-MEAL", "AGE")).isEqualTo("MEAL");
        assertThat(reason("T-BED", "AGE")).isEqualTo("DAYS");
        assertThat(reason("T-AGE", "AGE")).isEqualTo("AGE");
        assertThat(reason("T-AGE", "STAY")).isEqualTo("OTHER");
    }

    @Test
    void anAttributeThatTheFormulaDoesNotReadSaysNothing() {
        assertThat(reason("T-HARDSHIP", "ATTRIBUTE:spent")).isEqualTo("OTHER");
    }
}
