package cn.songhe.plugins.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.cases.CaseFile;
import cn.songhe.evaluation.cases.CasePlaces;
import cn.songhe.evaluation.cases.PolicyCase;
import cn.songhe.evaluation.yaml.Faults;
import cn.songhe.evaluation.yaml.YamlFault;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemKind;
import cn.songhe.kernel.error.Problems;
import cn.songhe.plugins.boundary.CaseViews;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs cases against an installed version of a plugin, whether it is in force or not. They know of no tenant: a case has no values of a
 * city but those that it gives itself, and nothing is read or written. The length of the text, the number of cases and the time are
 * bounded.
 */
@ApplicationScoped
public class RunCases {

    static final ProblemKind INVALID = ProblemKind.of(
            "cases.invalid",
            422,
            "案例写法有误，没有运行",
            "The cases are not as they should be; none was run",
            "请按所指的行更正。",
            "Mend the lines named below.");

    static final ProblemKind TOO_MANY = ProblemKind.of(
            "cases.too-many", 422, "案例太多", "Too many cases", "一次最多运行 {0} 个。", "At most {0} can be run at once.");

    private static final String FILE = "cases.yaml";
    private static final int LONGEST = 200_000;
    private static final int MOST = 300;
    private static final int MOST_FAULTS = 50;

    private final PolicyBoard policies;
    private final BoundedRuns runs;

    /** For the container's proxy. */
    protected RunCases() {
        this(null, null);
    }

    @Inject
    RunCases(PolicyBoard policies, BoundedRuns runs) {
        this.policies = policies;
        this.runs = runs;
    }

    /** Runs all cases of a text. */
    public CaseViews.Run run(String plugin, String version, CaseViews.Sheet sheet) {
        if (sheet == null || sheet.yaml() == null || sheet.yaml().isBlank()) {
            throw Problems.invalid("yaml", "请填写案例。", "Give the cases.");
        }
        if (sheet.yaml().length() > LONGEST) {
            throw Problem.of(Problems.TOO_LARGE);
        }
        var policy = policies.version(plugin, version).orElseThrow(Problems::notFound);
        return runs.run(() -> new CaseViews.Run(plugin, version, all(policy, sheet.yaml())));
    }

    static List<CaseViews.Case> all(CityPolicy policy, String yaml) throws InterruptedException {
        var places = CasePlaces.of(yaml);
        var views = new CaseResults(policy);
        var results = new ArrayList<CaseViews.Case>();
        for (var policyCase : cases(policy, yaml, places)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            results.add(views.of(policyCase, places.ofCase(results.size()).line()));
        }
        return results;
    }

    private static List<PolicyCase> cases(CityPolicy policy, String yaml, CasePlaces places) {
        var faults = new Faults();
        var cases = CaseFile.read(policy, FILE, yaml, faults);
        if (!faults.found().isEmpty()) {
            throw invalid(faults.found(), places);
        }
        if (cases.isEmpty()) {
            throw Problem.of(INVALID).at("1:1", Text.of("cases 下没有案例", "there is no case under 'cases'"));
        }
        if (cases.size() > MOST) {
            throw Problem.of(TOO_MANY, MOST);
        }
        return cases;
    }

    private static Problem invalid(List<YamlFault> faults, CasePlaces places) {
        var problem = Problem.of(INVALID);
        for (var fault : faults.subList(0, Math.min(faults.size(), MOST_FAULTS))) {
            var place = places.of(fault);
            var field = place.line() + ":" + place.column() + " " + fault.key();
            problem = problem.at(field.strip(), fault.text());
        }
        return problem;
    }
}
