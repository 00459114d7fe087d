package cn.songhe.kernel.fact;

import cn.songhe.spi.Attribute;

/** How a city's own facts 本市专用信息项 stand among the statements: their kind is {@code ATTRIBUTE:} and the attribute's name. */
public final class AttributeKind {

    private static final String PREFIX = "ATTRIBUTE:";

    private AttributeKind() {}

    /** The kind under which values of the attribute are stated. */
    public static String of(Attribute<?> attribute) {
        return PREFIX + attribute.name();
    }

    /** Whether statements of the kind are values of an attribute. */
    public static boolean isOne(String kind) {
        return kind.startsWith(PREFIX);
    }

    /** The name of the attribute, or {@code null} if the kind is none of an attribute. */
    public static String name(String kind) {
        return isOne(kind) ? kind.substring(PREFIX.length()) : null;
    }
}
