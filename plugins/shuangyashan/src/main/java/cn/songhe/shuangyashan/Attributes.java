package cn.songhe.shuangyashan;

import cn.songhe.spi.Attribute;
import java.util.ArrayList;
import java.util.List;

/** The facts that only this city needs, in the order in which a form shows them. */
final class Attributes {

    private Attributes() {}

    static List<Attribute<?>> all() {
        var all = new ArrayList<Attribute<?>>();
        all.add(DestituteTerms.AREA);
        all.add(NurserySupportReasons.AFFORDABLE);
        all.add(NetworkLevel.LEVEL);
        for (var stage : Stage.values()) {
            all.add(stage.housing());
            all.add(stage.facility());
        }
        all.addAll(CentreFunctions.inOrder());
        return List.copyOf(all);
    }
}
