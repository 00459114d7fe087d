package cn.songhe.facilities.entity;

import cn.songhe.kernel.work.Sql;
import java.util.Locale;

/**
 * Which facilities a list shows; what is {@code null} does not narrow it.
 *
 * @param name any part of the name
 * @param kind the name of the kind
 * @param division how the code of the division begins
 * @param state the name of the state
 */
public record FacilityFilter(String name, String kind, String division, String state) {

    Sql where() {
        var where = Sql.of("where true");
        if (name != null) {
            where.and("and position(? in lower(f.name)) > 0", name.toLowerCase(Locale.ROOT));
        }
        return where.is("f.kind", kind).startsWith("f.division", division).is("f.state", state);
    }
}
