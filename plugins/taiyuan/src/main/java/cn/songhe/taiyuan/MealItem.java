package cn.songhe.taiyuan;

import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.History;
import java.util.Set;

/** The meal subsidy as an item of the list: it goes by the household register, as the subsidy itself does. */
final class MealItem extends ForHardship {

    MealItem(Clause clause) {
        super(clause);
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.REGISTRATION, Fact.HARDSHIP);
    }

    @Override
    History<DivisionCode> home(ElderFacts person) {
        return person.registration();
    }
}
