package cn.songhe.doctor.facts;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.Application;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.ClassGroup;
import cn.songhe.spi.Dated;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.EarlierGrant;
import cn.songhe.spi.Enrolment;
import cn.songhe.spi.Grade;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.History;
import cn.songhe.spi.Meal;
import cn.songhe.spi.Operation;
import cn.songhe.spi.Premises;
import cn.songhe.spi.ServiceUse;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.Stay;
import cn.songhe.spi.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Made-up values of every kind of fact. */
final class Values {

    private Values() {}

    static <T> Dated<T> dated(T value, Dice dice) {
        var from = dice.oneIn(3) ? dice.day().minusYears(dice.upTo(20)) : dice.day();
        return new Dated<>(value, from, dice.through(from));
    }

    static Dated<DivisionCode> division(Dice dice) {
        return dated(dice.division(), dice);
    }

    static Dated<HardshipCategory> category(Dice dice) {
        return dated(dice.pick(List.of(HardshipCategory.values())), dice);
    }

    static Dated<AbilityLevel> ability(Dice dice) {
        var standard = dice.oneIn(2)
                ? AbilityLevel.Standard.THREE_CLASSES
                : dice.pick(List.of(AbilityLevel.Standard.values()));
        return dated(new AbilityLevel(standard, (int) dice.upTo(standard.heaviest())), dice);
    }

    static Stay stay(Dice dice) {
        var from = dice.day();
        return new Stay(dice.facility(), from, dice.through(from));
    }

    static Meal meal(Dice dice) {
        return new Meal(dice.dayWithin(), (int) dice.upTo(2) + 1, dice.facility());
    }

    static ServiceUse service(Dice dice) {
        return new ServiceUse(
                dice.dayWithin(),
                dice.pick(dice.pools.items),
                dice.facility(),
                dice.near(dice.pools.numbers, 60),
                dice.money());
    }

    static Application application(Dice dice) {
        var applied = dice.day();
        return new Application(
                dice.pick(dice.pools.formulas), applied, dice.oneIn(3) ? null : applied.plusDays(dice.upTo(40)));
    }

    static Dated<Grade> grade(Dice dice) {
        var grade =
                dice.pools.grades.isEmpty() || dice.oneIn(6) ? new Grade("other", "?") : dice.pick(dice.pools.grades);
        return new Dated<>(grade, dice.day(), null);
    }

    static Enrolment enrolment(Dice dice) {
        var from = dice.day();
        return new Enrolment(
                dice.facility(),
                dice.pick(dice.pools.classTypes),
                dice.pick(dice.pools.modes),
                dice.oneIn(3) ? Optional.empty() : Optional.of(dice.money()),
                from,
                dice.through(from));
    }

    static ClassGroup classGroup(Dice dice) {
        return new ClassGroup(dice.pick(dice.pools.classTypes), dice.near(dice.pools.numbers, 12), dice.upTo(5));
    }

    static Premises premises(Dice dice) {
        var tenure = dice.pick(List.of(Tenure.values()));
        long years = dice.pools.years.isEmpty() ? 5 : Math.max(1, dice.pick(dice.pools.years));
        var from = dice.day();
        var lease = new Dated<>(tenure, from, from.plusYears(years).plusDays(dice.pick(-2, -1, 0)));
        return new Premises(
                "P" + dice.upTo(3),
                tenure,
                tenure != Tenure.LEASED || dice.oneIn(5) ? Optional.empty() : Optional.of(lease),
                dice.area(),
                dice.pick(List.of(Premises.Conversion.values())));
    }

    static Operation operation(Dice dice) {
        var completed = dice.oneIn(5) ? null : dice.day();
        var opened = dice.oneIn(4) ? null : dice.pick(dice.day(), dice.day().minusYears(dice.upTo(4)));
        var closed = opened == null || !dice.oneIn(4) ? null : opened.plusDays(dice.upTo(1500));
        var filed = Draft.dayOrNone(dice);
        return new Operation(
                Optional.ofNullable(completed),
                Optional.ofNullable(opened),
                Optional.ofNullable(closed),
                dice.oneIn(2),
                Optional.ofNullable(filed));
    }

    static EarlierGrant earlierGrant(Dice dice) {
        var period = dice.pick(
                dice.period, dice.period.previous(), dice.period.previous().previous());
        return new EarlierGrant(dice.pick(dice.pools.formulas), dice.pick(900L, 901L, 7L), period);
    }

    /** The values of an attribute over time: none, one, or one after another. */
    static <T> History<T> history(AttributeType<T> type, Dice dice) {
        var entries = new ArrayList<Dated<T>>();
        for (long i = dice.upTo(2); i > 0; i--) {
            entries.add(dated(of(type, dice), dice));
        }
        return new History<>(Draft.inOrder(entries));
    }

    /** A value of an attribute, by the way in which files write it. */
    static <T> T of(AttributeType<T> type, Dice dice) {
        if (type instanceof AttributeType.Choice choice) {
            return type.read(dice.pick(List.copyOf(choice.options().keySet())));
        }
        if (type instanceof AttributeType.WholeNumber number) {
            long value = dice.pick(number.least(), number.most(), dice.near(dice.pools.numbers, 1));
            return type.read(Long.toString(Math.min(number.most(), Math.max(number.least(), value))));
        }
        if (type instanceof AttributeType.Amount) {
            return type.read(Long.toString(dice.money().fen()));
        }
        return type.read(type instanceof AttributeType.Day ? dice.day().toString() : dice.pick("true", "false"));
    }

    /** A value of a state. */
    static Object of(StateKey.Kind<?> kind, Dice dice) {
        if (kind.type() == LocalDate.class) {
            return dice.day();
        }
        return kind.type() == Long.class ? (Object) dice.near(dice.pools.numbers, 1) : dice.money();
    }
}
