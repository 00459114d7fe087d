package cn.songhe.doctor.facts;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.Application;
import cn.songhe.spi.Dated;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Stay;
import java.util.List;

/** More of a fact of an elder: the next heavier level, one more day, one more meal. Of what has no more or less there is none. */
final class ElderMore {

    private ElderMore() {}

    static boolean of(ElderDraft elder, Fact fact, Dice dice) {
        return switch (fact) {
            case LIFE -> longerLife(elder);
            case ABILITY -> heavier(elder.ability, dice);
            case HARDSHIP ->
                elder.hardship.add(new Dated<>(Values.category(dice).value(), elder.birth, null));
            case STAYS -> longer(elder.stays, dice);
            case MEALS -> elder.meals.add(Values.meal(dice));
            case SERVICES -> elder.services.add(Values.service(dice));
            case APPLICATIONS -> confirm(elder.applications);
            default -> false;
        };
    }

    private static boolean longerLife(ElderDraft elder) {
        boolean hadEnd = elder.death != null || elder.departure != null;
        elder.death = null;
        elder.departure = null;
        return hadEnd;
    }

    private static boolean heavier(List<Dated<AbilityLevel>> ability, Dice dice) {
        if (ability.isEmpty()) {
            return false;
        }
        int at = (int) dice.upTo(ability.size() - 1L);
        var entry = ability.get(at);
        var level = entry.value();
        if (level.level() == level.standard().heaviest()) {
            return false;
        }
        var next = new AbilityLevel(level.standard(), level.level() + 1);
        ability.set(at, new Dated<>(next, entry.from(), entry.through()));
        return true;
    }

    private static boolean longer(List<Stay> stays, Dice dice) {
        if (stays.isEmpty()) {
            return false;
        }
        int at = (int) dice.upTo(stays.size() - 1L);
        var stay = stays.get(at);
        boolean earlier = stay.through() == null || dice.oneIn(2);
        stays.set(
                at,
                earlier
                        ? new Stay(stay.facility(), stay.from().minusDays(1), stay.through())
                        : new Stay(stay.facility(), stay.from(), stay.through().plusDays(1)));
        return true;
    }

    static boolean confirm(List<Application> applications) {
        var open = applications.stream().filter(a -> !a.isConfirmed()).findFirst();
        open.ifPresent(
                a -> applications.set(applications.indexOf(a), new Application(a.formula(), a.applied(), a.applied())));
        return open.isPresent();
    }
}
