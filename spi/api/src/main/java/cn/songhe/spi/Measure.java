package cn.songhe.spi;

/**
 * Something that is counted 统计口径: a whole number for each division, such as beds or elders of 60 and over.
 *
 * @param name lower case words with hyphens and dots, such as {@code elders.60}
 * @param title what exactly is counted
 */
public record Measure(String name, Text title) {

    /** Persons living here 常住人口. */
    public static final Measure INHABITANTS = of("inhabitants", "常住人口", "inhabitants");
    /** Elders of 60 and over on the household register. */
    public static final Measure ELDERS_60 = of("elders.60", "60周岁及以上户籍老年人", "registered elders of 60 and over");
    /** Elders of 65 and over on the household register. */
    public static final Measure ELDERS_65 = of("elders.65", "65周岁及以上户籍老年人", "registered elders of 65 and over");
    /** Elders of 80 and over on the household register. */
    public static final Measure ELDERS_80 = of("elders.80", "80周岁及以上户籍老年人", "registered elders of 80 and over");
    /** Beds for elders. */
    public static final Measure BEDS = of("beds", "养老床位", "beds for elders");
    /** Elder-care institutions in operation. */
    public static final Measure INSTITUTIONS = of("institutions", "运营中的养老机构", "elder-care institutions in operation");
    /** Elders with a valid ability assessment. */
    public static final Measure ASSESSED = of("elders.assessed", "评估结果有效的老年人", "elders with a valid assessment");
    /** Places for children under three. */
    public static final Measure NURSERY_PLACES = of("nursery.places", "3岁以下婴幼儿托位", "places for children under three");
    /** Subdistricts. */
    public static final Measure SUBDISTRICTS = of("subdistricts", "街道", "subdistricts");
    /** Urban communities and administrative villages. */
    public static final Measure COMMUNITIES =
            of("communities", "城镇社区和行政村", "urban communities and administrative villages");

    /** Checks the form of the name. */
    public Measure {
        if (!name.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            throw new IllegalArgumentException("the name of a measure is lower case words with hyphens and dots");
        }
    }

    /** A measure. */
    public static Measure of(String name, String zh, String en) {
        return new Measure(name, Text.of(zh, en));
    }
}
