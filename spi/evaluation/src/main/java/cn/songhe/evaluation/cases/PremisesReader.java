package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Area;
import cn.songhe.spi.Premises;
import cn.songhe.spi.Tenure;

/** Reads the premises of a facility. */
final class PremisesReader {

    private PremisesReader() {}

    static Premises read(YamlNode node) {
        node.only("key", "tenure", "lease", "area", "conversion");
        var tenure = node.required("tenure").word(Tenure.class);
        return new Premises(
                node.required("key").text(),
                tenure,
                node.optional("lease").map(lease -> DatedReader.dated(lease.only("from", "through"), tenure)),
                area(node.required("area")),
                node.required("conversion").word(Premises.Conversion.class));
    }

    private static Area area(YamlNode node) {
        try {
            return Area.ofSquareMetres(node.decimal().toPlainString());
        } catch (IllegalArgumentException e) {
            throw node.fault("面积最多两位小数", e.getMessage());
        }
    }
}
