package cn.songhe.doctor;

import cn.songhe.doctor.facts.Asked;
import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.PolicyFiles;
import cn.songhe.evaluation.cases.CaseFile;
import cn.songhe.evaluation.cases.PolicyCase;
import cn.songhe.evaluation.yaml.YamlFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A plugin that was loaded, in class loaders of its own.
 *
 * @param policy the plugin, checked
 * @param cases its cases, as far as they can be read
 * @param faults what is wrong with files of cases
 * @param asked its formulas, rules, services and programs with rules of combination, with the subjects of their cases
 */
record Patient(CityPolicy policy, List<PolicyCase> cases, List<YamlFault> faults, List<Asked<?>> asked) {

    /**
     * Loads it.
     *
     * @throws cn.songhe.evaluation.InvalidPlugin if it does not fit together
     */
    static Patient load(String id, String version, Map<String, byte[]> contents, PluginClasses classes) {
        var files = new PolicyFiles(
                PluginFolder.in(contents, "parameters"),
                PluginFolder.in(contents, "services"),
                PluginFolder.in(contents, "reports"));
        var policy = CityPolicy.of(id, version, classes.plugin(), files);
        var cases = new ArrayList<PolicyCase>();
        var faults = new ArrayList<YamlFault>();
        PluginFolder.below(contents, "cases").forEach((name, text) -> {
            try {
                cases.addAll(CaseFile.read(policy, name, text));
            } catch (YamlFault fault) {
                faults.add(fault);
            }
        });
        return new Patient(policy, cases, faults, AskedOf.all(policy, cases));
    }
}
