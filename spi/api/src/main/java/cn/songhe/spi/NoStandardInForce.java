package cn.songhe.spi;

/**
 * Thrown by {@link Terms} when a parameter has no value on the day it is needed for, and caught by the host, which answers
 * {@link Decision.AwaitingStandard}. A plugin neither throws nor catches it.
 */
public final class NoStandardInForce extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String parameter;

    /** For the parameter of this name. */
    public NoStandardInForce(String parameter) {
        super(null, null, false, false);
        this.parameter = parameter;
    }

    /** The name of the parameter. */
    public String parameter() {
        return parameter;
    }

    /** Made only when somebody reads it: a city may have a million elders who wait for one standard. */
    @Override
    public String getMessage() {
        return "no standard in force for " + parameter;
    }
}
