package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.FacilityRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facilities that a file describes once and names by number. */
final class FacilityRefs {

    private final Map<Long, FacilityRef> byId = new HashMap<>();

    static FacilityRefs read(List<YamlNode> nodes) {
        var refs = new FacilityRefs();
        for (var node : nodes) {
            var ref = describe(node.only("id", "kind", "division"));
            if (refs.byId.putIfAbsent(ref.id(), ref) != null) {
                throw node.required("id").fault("设施编号重复", "this facility stands here twice");
            }
        }
        return refs;
    }

    /** The facility described here or named by its number. */
    FacilityRef of(YamlNode node) {
        if (!node.isNumber()) {
            return describe(node.only("id", "kind", "division"));
        }
        var ref = byId.get(node.wholeNumber());
        if (ref == null) {
            throw node.fault("未在 facilities 中说明该设施", "this facility is not described under 'facilities'");
        }
        return ref;
    }

    /** Reads number, kind and division, whatever stands beside them. */
    static FacilityRef describe(YamlNode node) {
        return new FacilityRef(
                node.required("id").wholeNumber(),
                node.required("kind").word(FacilityKind.class),
                DatedReader.division(node.required("division")));
    }
}
