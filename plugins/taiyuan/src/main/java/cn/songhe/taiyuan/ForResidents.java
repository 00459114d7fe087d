package cn.songhe.taiyuan;

import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Terms;
import java.time.LocalDate;

/** A service that is open to everyone who lives here, of any age. */
final class ForResidents extends Item {

    ForResidents(Clause clause) {
        super(clause);
    }

    @Override
    Eligibility judge(ElderFacts person, LocalDate day, Terms terms) {
        return entitled;
    }
}
