package cn.songhe.kernel.identifier;

/**
 * What kind of organisation one is 机构类别, by the first two characters of its credit code (GB 32100-2015 with amendment
 * 1).
 */
public enum OrganisationCategory {
    /** An organ of government 机关. */
    GOVERNMENT_ORGAN("11"),
    /** A public institution 事业单位. */
    PUBLIC_INSTITUTION("12"),
    /** An association 社会团体. */
    ASSOCIATION("51"),
    /** A non-profit service institution 民办非企业单位 (社会服务机构). */
    SOCIAL_SERVICE_INSTITUTION("52"),
    /** A foundation 基金会. */
    FOUNDATION("53"),
    /** An enterprise 企业. */
    ENTERPRISE("91"),
    /** An individual business 个体工商户. */
    INDIVIDUAL_BUSINESS("92"),
    /** A farmers' cooperative 农民专业合作社. */
    FARMERS_COOPERATIVE("93"),
    /** Any other. */
    OTHER("Y1");

    private final String characters;

    OrganisationCategory(String characters) {
        this.characters = characters;
    }

    static OrganisationCategory of(String creditCode) {
        for (var category : values()) {
            if (creditCode.startsWith(category.characters)) {
                return category;
            }
        }
        return OTHER;
    }
}
