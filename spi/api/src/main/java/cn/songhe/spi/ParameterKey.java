package cn.songhe.spi;

/**
 * The name and type of a dated, cited number of a policy 政策参数. The values stand in the plugin's {@code parameters/*.yaml}.
 *
 * @param name lower case words with hyphens and dots, such as {@code bed.full-care}
 * @param unit what kind of value it is
 */
public record ParameterKey<T>(String name, Unit<T> unit) {

    /** Checks the form of the name. */
    public ParameterKey {
        if (!name.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            throw new IllegalArgumentException("a parameter's name is lower case words with hyphens and dots");
        }
    }

    /** A key. */
    public static <T> ParameterKey<T> of(String name, Unit<T> unit) {
        return new ParameterKey<>(name, unit);
    }
}
