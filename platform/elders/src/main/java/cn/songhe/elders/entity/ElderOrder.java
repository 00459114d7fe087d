package cn.songhe.elders.entity;

import cn.songhe.kernel.paging.PageKey;
import cn.songhe.kernel.work.Sql;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** In which order a list shows elders; equal values stand in order of their numbers. */
public enum ElderOrder {
    /** By number. */
    NUMBER("number", null, true),
    /** By name, as its characters are coded. */
    NAME("name", "e.name collate \"C\"", true),
    /** By name, backwards. */
    NAME_DOWN("-name", "e.name collate \"C\"", false),
    /** The oldest first. */
    BIRTH("birth", "e.birth", true),
    /** The youngest first. */
    BIRTH_DOWN("-birth", "e.birth", false);

    private final String title;
    private final String column;
    private final boolean up;

    ElderOrder(String title, String column, boolean up) {
        this.title = title;
        this.column = column;
        this.up = up;
    }

    /** How callers name it. */
    public String title() {
        return title;
    }

    /** The order of this name. */
    public static Optional<ElderOrder> named(String title) {
        return Stream.of(values()).filter(order -> order.title.equals(title)).findFirst();
    }

    /** The key of a row at which a page ends. */
    public PageKey keyOf(ElderList.Row row) {
        var value = this == NAME || this == NAME_DOWN ? row.name() : row.birth().toString();
        return new PageKey(title, value, row.id());
    }

    Sql beyond(PageKey key) {
        if (key == null) {
            return new Sql();
        }
        var sign = up ? " > " : " < ";
        if (column == null) {
            return Sql.of("and e.id" + sign + "?", key.id());
        }
        var value = column.equals("e.birth") ? LocalDate.parse(key.value()) : key.value();
        return Sql.of("and (" + column + ", e.id)" + sign + "(?, ?)", value, key.id());
    }

    String clause() {
        var way = up ? "" : " desc";
        return "order by " + (column == null ? "" : column + way + ", ") + "e.id" + way;
    }
}
