package cn.songhe.doctor;

import static cn.songhe.doctor.Broken.broken;

import java.util.List;

/** Broken jars and data files. */
final class BrokenJars {

    private static final String PARAMETERS = "parameters/town.yaml";

    private BrokenJars() {}

    static List<Broken> jars() {
        return List.of(
                broken(
                        "a range of other versions",
                        Topic.MANIFEST,
                        "requires version",
                        t -> t.manifest("Plugin-Requires", ">=2.0.0")),
                broken(
                        "no readable version",
                        Topic.MANIFEST,
                        "Plugin-Version",
                        t -> t.manifest("Plugin-Version", "one")),
                broken(
                        "classes of the contract within",
                        Topic.PACKAGING,
                        "cn/songhe/spi",
                        t -> t.file("cn/songhe/spi/Money.class", new byte[8])),
                broken("a jar within", Topic.PACKAGING, "lib.jar", t -> t.file("lib/lib.jar", new byte[8])),
                broken(
                        "no plugin offered",
                        Topic.FITS,
                        "names 0 plugins",
                        t -> t.file("META-INF/services/cn.songhe.spi.CityPlugin", new byte[0])));
    }

    static List<Broken> files() {
        return List.of(
                broken(
                        "a number without citation",
                        Topic.PARAMETERS,
                        "document",
                        t -> t.edit(PARAMETERS, "value: 60, document: T, clause: 一", "value: 60, clause: 一")),
                broken(
                        "a number without a date",
                        Topic.PARAMETERS,
                        "from",
                        t -> t.edit(PARAMETERS, "from: 2020-01-01, value: 60", "value: 60")),
                broken(
                        "a parameter without use",
                        Topic.PARAMETERS,
                        "no formula",
                        t -> t.edit(
                                PARAMETERS,
                                "parameters:\n",
                                "parameters:\n"
                                        + "  - {name: idle, unit: years, values: [{from: 2020-01-01, value: 60, document: T, clause: 一}]}\n")),
                broken(
                        "an unlisted document",
                        Topic.FITS,
                        "does not list",
                        t -> t.edit(PARAMETERS, "value: 60, document: T", "value: 60, document: X")),
                broken(
                        "a cut rule that names an unknown formula",
                        Topic.FITS,
                        "T-9",
                        t -> t.edit("town.Town", "List.of(\"T-1\", \"T-2\")", "List.of(\"T-1\", \"T-9\")")));
    }
}
