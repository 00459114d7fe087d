package cn.songhe.kernel.actor;

import jakarta.enterprise.context.RequestScoped;

/** The actor of the current request. Without one there is no tenant, and without a tenant no row is visible. */
@RequestScoped
public class CurrentActor {

    private Actor actor;

    /** Set once by the guard at the door. */
    public void become(Actor value) {
        if (actor != null && !actor.equals(value)) {
            throw new IllegalStateException("a request has one actor");
        }
        actor = value;
    }

    /**
     * The actor.
     *
     * @throws IllegalStateException if nobody has been let in
     */
    public Actor get() {
        if (actor == null) {
            throw new IllegalStateException("no actor: the guard was passed by");
        }
        return actor;
    }
}
