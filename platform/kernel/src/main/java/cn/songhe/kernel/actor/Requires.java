package cn.songhe.kernel.actor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The permissions, one of which a caller needs for a resource method. A method without this or {@link OpenToAll} is closed. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
    /** The permissions, room:action. */
    String[] value();
}
