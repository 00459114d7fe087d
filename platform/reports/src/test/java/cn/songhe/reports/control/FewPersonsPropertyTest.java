package cn.songhe.reports.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FewPersonsPropertyTest {

    @Provide
    Arbitrary<Map<Integer, Long>> breakdowns() {
        var persons = Arbitraries.longs().between(0, 30).list().ofMinSize(1).ofMaxSize(6);
        return persons.map(FewPersonsPropertyTest::numbered);
    }

    private static Map<Integer, Long> numbered(List<Long> persons) {
        var groups = new HashMap<Integer, Long>();
        for (int i = 0; i < persons.size(); i++) {
            groups.put(i, persons.get(i));
        }
        return groups;
    }

    @Property
    void noGroupOfOneToFourIsShown(@ForAll("breakdowns") Map<Integer, Long> groups) {
        var hidden = FewPersons.hidden(groups);
        groups.forEach((group, persons) -> {
            if (persons >= 1 && persons <= 4) {
                assertThat(hidden).contains(group);
            }
        });
    }

    @Property
    void whatIsHiddenCannotBeHadBySubtractionAsLongAsThereIsAnythingToHideItBehind(
            @ForAll("breakdowns") Map<Integer, Long> groups) {
        var hidden = FewPersons.hidden(groups);
        boolean others = groups.entrySet().stream().anyMatch(e -> e.getValue() > 0 && !hidden.contains(e.getKey()));
        if (!hidden.isEmpty() && others) {
            assertThat(hidden).hasSizeGreaterThan(1);
            assertThat(hidden.stream().mapToLong(groups::get).sum()).isGreaterThanOrEqualTo(FewPersons.ENOUGH);
        }
    }

    @Property
    void nothingIsHiddenWhereNoGroupIsSmallAndNeverAZero(@ForAll("breakdowns") Map<Integer, Long> groups) {
        var hidden = FewPersons.hidden(groups);
        assertThat(hidden).allSatisfy(group -> assertThat(groups.get(group)).isPositive());
        if (groups.values().stream().noneMatch(FewPersons::tells)) {
            assertThat(hidden).isEmpty();
        }
    }
}
