package cn.songhe.spi;

/**
 * A fact that only this city needs 本市专用信息项: typed, labelled and checked. The platform keeps it on both axes of time, imports and forms
 * show it, and formulas read it by this constant.
 *
 * @param name lower case words with hyphens and dots, unique in the plugin
 * @param subject of whom it is a fact
 * @param type which values it has
 * @param label what it is called
 * @param citation the clause that makes it matter
 */
public record Attribute<T>(String name, Subject<?> subject, AttributeType<T> type, Text label, Citation citation) {

    /** Checks the form of the name. */
    public Attribute {
        if (!name.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            throw new IllegalArgumentException("the name of an attribute is lower case words with hyphens and dots");
        }
    }
}
