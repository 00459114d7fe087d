package cn.songhe.doctor;

/**
 * How much was examined.
 *
 * @param formulas the formulas, facility rules and basic services with code
 * @param cases the cases
 * @param populations how many subjects were generated for each formula
 * @param decisions the answers that were computed and looked at
 * @param branchesCovered the branches that the cases went through
 * @param branches all branches of the plugin's code
 */
public record Counts(int formulas, int cases, int populations, long decisions, int branchesCovered, int branches) {

    /** Nothing was examined. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    static Counts of(Patient patient) {
        var policy = patient.policy();
        int decide = policy.formulas().size()
                + policy.rules().size()
                + policy.basicServices().size();
        return new Counts(decide, patient.cases().size(), 0, 0, 0, 0);
    }
}
