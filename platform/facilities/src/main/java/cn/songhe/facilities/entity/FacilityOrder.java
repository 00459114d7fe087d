package cn.songhe.facilities.entity;

import cn.songhe.kernel.paging.PageKey;
import cn.songhe.kernel.work.Sql;
import java.util.Optional;
import java.util.stream.Stream;

/** In which order a list shows facilities; equal values stand in order of their numbers. */
public enum FacilityOrder {
    /** By number. */
    NUMBER("number", null, true),
    /** By name, as its characters are coded. */
    NAME("name", "f.name collate \"C\"", true),
    /** By name, backwards. */
    NAME_DOWN("-name", "f.name collate \"C\"", false),
    /** The fewest beds first; those of which none are known before all. */
    BEDS("beds", FacilityOrder.COUNTED, true),
    /** The most beds first. */
    BEDS_DOWN("-beds", FacilityOrder.COUNTED, false);

    private static final String COUNTED = "coalesce(f.beds, -1)";

    private final String title;
    private final String column;
    private final boolean up;

    FacilityOrder(String title, String column, boolean up) {
        this.title = title;
        this.column = column;
        this.up = up;
    }

    /** How callers name it. */
    public String title() {
        return title;
    }

    /** The order of this name. */
    public static Optional<FacilityOrder> named(String title) {
        return Stream.of(values()).filter(order -> order.title.equals(title)).findFirst();
    }

    /** The key of a row at which a page ends. */
    public PageKey keyOf(FacilityList.Row row) {
        var beds = row.beds() == null ? "-1" : row.beds().toString();
        return new PageKey(title, COUNTED.equals(column) ? beds : row.name(), row.id());
    }

    Sql beyond(PageKey key) {
        if (key == null) {
            return new Sql();
        }
        var sign = up ? " > " : " < ";
        if (column == null) {
            return Sql.of("and f.id" + sign + "?", key.id());
        }
        Object value = COUNTED.equals(column) ? Long.valueOf(key.value()) : key.value();
        return Sql.of("and (" + column + ", f.id)" + sign + "(?, ?)", value, key.id());
    }

    String clause() {
        var way = up ? "" : " desc";
        return "order by " + (column == null ? "" : column + way + ", ") + "f.id" + way;
    }
}
