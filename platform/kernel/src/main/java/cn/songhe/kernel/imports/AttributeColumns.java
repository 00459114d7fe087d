package cn.songhe.kernel.imports;

import cn.songhe.kernel.fact.AttributeKind;
import cn.songhe.kernel.fact.Statement;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.Money;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a city's own facts in an import: for each attribute one for its value and one for its first day. */
public final class AttributeColumns {

    private static final String DATE = "2022-05-31";

    private final Map<String, Attribute<?>> byKey = new LinkedHashMap<>();
    private final List<Column> columns;

    private AttributeColumns(List<Attribute<?>> attributes, List<Column> fixed) {
        var taken = fixed.stream().map(Column::key).collect(Collectors.toSet());
        attributes.forEach(a -> byKey.put(key(a, taken), a));
        var all = new ArrayList<>(fixed);
        byKey.forEach((key, attribute) -> {
            all.add(new Column(key, attribute.label(), false, form(attribute.type())));
            all.add(new Column(since(key), sinceTitle(attribute.label()), false, Text.of(DATE, DATE)));
        });
        columns = List.copyOf(all);
    }

    /** The columns of the attributes of one kind of subject, after columns that are always there. */
    public static AttributeColumns after(List<Column> fixed, List<Attribute<?>> attributes, Subject<?> subject) {
        return new AttributeColumns(
                attributes.stream().filter(a -> a.subject().equals(subject)).toList(), fixed);
    }

    /** All columns: those that are always there, then those of the attributes. */
    public List<Column> columns() {
        return columns;
    }

    /** What the row says of the attributes. A value without a first day holds from {@code since}. */
    public List<Statement> read(Cells cells, LocalDate since) {
        var statements = new ArrayList<Statement>();
        byKey.forEach((key, attribute) -> {
            var value = value(cells, key, attribute.type());
            var from = cells.date(since(key));
            if (value == null && from != null && cells.text(key) == null) {
                cells.refuse(key, "cell.empty", "填写了起始日期就须填写本列。", "Needed because its first day is filled.");
            } else if (value != null && (from != null || since != null)) {
                statements.add(
                        new Statement(AttributeKind.of(attribute), value, from == null ? since : from, null, "import"));
            }
        });
        return statements;
    }

    private static String key(Attribute<?> attribute, Set<String> taken) {
        return taken.contains(attribute.name()) ? "city." + attribute.name() : attribute.name();
    }

    private static String since(String key) {
        return key + "_from";
    }

    private static Text sinceTitle(Text label) {
        return new Text(label.zh() + "起始", label.en() + " since");
    }

    private static Text form(AttributeType<?> type) {
        if (type instanceof AttributeType.Choice choice) {
            var codes = List.copyOf(choice.options().keySet());
            var words = choice.options().values().stream().map(Text::zh).toList();
            return new Text(String.join("、", words), String.join(", ", codes));
        }
        if (type instanceof AttributeType.WholeNumber number) {
            return new Text(
                    number.least() + " 到 " + number.most() + " 之间的整数",
                    "a whole number from " + number.least() + " to " + number.most());
        }
        if (type instanceof AttributeType.YesNo) {
            return new Text("是或否", "yes or no");
        }
        return type instanceof AttributeType.Amount ? new Text("元", "yuan") : Text.of(DATE, DATE);
    }

    private static <T> String value(Cells cells, String key, AttributeType<T> type) {
        if (cells.text(key) == null) {
            return null;
        }
        if (type instanceof AttributeType.Choice choice) {
            return cells.oneOf(key, words(choice));
        }
        if (type instanceof AttributeType.YesNo) {
            int before = cells.refusals().size();
            boolean yes = cells.yes(key);
            return cells.refusals().size() > before ? null : String.valueOf(yes);
        }
        if (type instanceof AttributeType.Amount) {
            Money amount = cells.yuan(key);
            return amount == null ? null : String.valueOf(amount.fen());
        }
        if (type instanceof AttributeType.Day) {
            var day = cells.date(key);
            return day == null ? null : day.toString();
        }
        return number(cells, key, type);
    }

    private static Map<String, String> words(AttributeType.Choice choice) {
        var words = new LinkedHashMap<String, String>();
        choice.options().forEach((code, meaning) -> words.put(meaning.zh().toLowerCase(Locale.ROOT), code));
        choice.options().keySet().forEach(code -> words.put(code.toLowerCase(Locale.ROOT), code));
        return words;
    }

    private static <T> String number(Cells cells, String key, AttributeType<T> type) {
        try {
            return type.write(type.read(cells.text(key)));
        } catch (IllegalArgumentException e) {
            var form = form(type);
            cells.refuse(key, "number", "应为" + form.zh() + "。", "It takes " + form.en() + ".");
            return null;
        }
    }
}
