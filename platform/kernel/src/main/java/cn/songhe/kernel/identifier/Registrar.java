package cn.songhe.kernel.identifier;

/**
 * The authority that registered an organisation 登记管理部门, the first character of its credit code (GB 32100-2015 with
 * amendment 1). Several cities let the registrar decide which subsidies a facility may have.
 */
public enum Registrar {
    /** The staffing office 机构编制部门, of public bodies. */
    STAFFING_OFFICE('1'),
    /** Civil affairs 民政部门, of non-profit organisations. */
    CIVIL_AFFAIRS('5'),
    /** Market regulation 市场监督管理部门, of businesses. */
    MARKET_REGULATION('9'),
    /** Any other, such as justice, religious affairs or the unions. */
    OTHER('Y');

    private final char character;

    Registrar(char character) {
        this.character = character;
    }

    static Registrar of(String creditCode) {
        for (var registrar : values()) {
            if (registrar.character == creditCode.charAt(0)) {
                return registrar;
            }
        }
        return OTHER;
    }
}
